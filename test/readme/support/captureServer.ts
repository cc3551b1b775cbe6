import { Server } from "node:net";
import { vi } from "vitest";
import type { TestServer } from "../../support/serve";

/** A server that some code has started, and the port that it asked for. */
export interface CapturedServer extends TestServer {
  readonly askedPort: unknown;
}

/** Runs code that starts one server, on a free port of this machine instead of the one that it asks for. */
export async function captureServer(start: () => Promise<unknown>): Promise<CapturedServer> {
  const started: { server: Server; askedPort: unknown; ready: Promise<void> }[] = [];
  const listen: (port: number, host: string, listener: () => void) => Server = Server.prototype.listen;
  const spy = vi.spyOn(Server.prototype, "listen").mockImplementation(function (
    this: Server,
    ...args: unknown[]
  ) {
    const told = args.at(-1);
    const ready = new Promise<void>((resolve) => {
      listen.call(this, 0, "127.0.0.1", () => {
        if (typeof told === "function") Reflect.apply(told, this, []);
        resolve();
      });
    });
    const [where] = args;
    const askedPort = typeof where === "object" ? Reflect.get(Object(where), "port") : where;
    started.push({ server: this, askedPort, ready });
    return this;
  });
  await start().finally(() => spy.mockRestore());
  const [first, ...others] = started;
  if (!first || others.length > 0) throw new Error(`${started.length} servers were started instead of one.`);
  await first.ready;
  const address = first.server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    askedPort: first.askedPort,
    close: () =>
      new Promise((resolve) => {
        first.server.close(() => resolve());
        if ("closeAllConnections" in first.server)
          Reflect.apply(Object(first.server.closeAllConnections), first.server, []);
      }),
  };
}
