import { createServer, type RequestListener } from "node:http";
import type { Running } from "./Terminal";
import { UsageError } from "./UsageError";

/** A server that listens. */
export interface Listening extends Running {
  /** Its address, without a slash at the end. */
  readonly url: string;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = port < 65_535 ? port + 1 : 0;
  if (error.code === "EADDRINUSE")
    return new UsageError(
      `Port ${port} is already in use. Stop what uses it, or choose another: --port ${other}`,
    );
  if (error.code === "EACCES")
    return new UsageError(`Port ${port} is not for this user. Choose one above 1023: --port 8080`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new UsageError(
      `--host ${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
    );
  return error;
}

const named = (host: string) => (host.includes(":") ? `[${host}]` : host);

/**
 * Serves a handler; port 0 is any free one.
 * @throws UsageError where the port or the address can't be had.
 */
export function listen(handler: RequestListener, port: number, host = "127.0.0.1"): Promise<Listening> {
  const server = createServer(handler);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      resolve({ url: `http://${named(host)}:${taken}`, close });
    });
  });
}
