/** WebSocket interface that browsers and the `ws` package share. */
export interface Socket {
  binaryType: string;
  onopen: ((event: any) => void) | null;
  onmessage: ((event: any) => void) | null;
  onerror: ((event: any) => void) | null;
  onclose: ((event: any) => void) | null;
  readonly readyState: number;
  send(data: string | ArrayBuffer): void;
  close(code?: number, reason?: string): void;
}

/** Options of a connection. */
export interface SocketOptions {
  readonly protocols: string[];
  readonly header: Record<string, string>;
  /** Time limit for connecting, in milliseconds. */
  readonly timeout: number;
}

/** Opens a WebSocket. */
export type OpenSocket = (url: URL, options: SocketOptions) => Socket;
