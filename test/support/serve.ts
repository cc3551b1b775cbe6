import { createServer, type RequestListener } from "node:http";

/** A server of this test on a free port of this machine. */
export interface TestServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Ends it together with its open connections. */
  readonly close: () => Promise<void>;
}

/** Serves a handler over real HTTP on 127.0.0.1. */
export async function serve(handler: RequestListener): Promise<TestServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
