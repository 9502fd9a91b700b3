/** A WebSocket, as browsers and the library `ws` have it. */
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

/** How to connect, besides the address. */
export interface SocketOptions {
  readonly protocols: string[];
  readonly header: Record<string, string>;
  /** Milliseconds until there must be a connection. */
  readonly timeout: number;
}

/** Begins to connect. */
export type OpenSocket = (url: URL, options: SocketOptions) => Socket;
