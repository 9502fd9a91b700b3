/** Error from Node.js if a server cannot listen. The port is missing if a host name has no address. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** Returns the reason for which a server cannot listen, and what to do; `undefined` for other errors. */
export function describeListenFailure(error: ListenError): string | undefined {
  const { code, syscall, address, hostname = address, port } = error;
  if (code === "EADDRINUSE") {
    return `Port ${port} is already in use. Choose another one with --port.`;
  }
  if (code === "EACCES" && syscall === "listen") {
    return `You are not allowed to use port ${port}. Choose another one with --port.`;
  }
  if (code === "EADDRNOTAVAIL" || syscall === "getaddrinfo") {
    return `"${hostname}" is not an address of this computer. Choose another one with --host.`;
  }
  return undefined;
}
