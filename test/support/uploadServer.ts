import type { IncomingMessage, ServerResponse } from "node:http";
import type { TestProject } from "vitest/node";
import { serve } from "./serve";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the server that takes the uploads of browser tests. */
    uploadServer: string;
  }
}

const openToAll = (request: IncomingMessage) => ({
  "access-control-allow-origin": request.headers.origin ?? "*",
  "access-control-allow-credentials": "true",
  "access-control-allow-headers": "content-type, idempotency-key, x-session",
  "access-control-expose-headers": "retry-after, x-request-id",
});

type Answer = (response: ServerResponse, bytes: number, request: IncomingMessage) => void;

/** What comes back after the upload, by the first part of the path. */
const answers: Record<string, Answer> = {
  ok: (response, bytes, { headers }) => {
    const facts = {
      bytes,
      key: headers["idempotency-key"],
      session: headers["x-session"],
      type: headers["content-type"],
    };
    response.writeHead(202, { "content-type": "application/json" });
    response.end(JSON.stringify({ id: "clx", status: "queued", images: [], prompt: JSON.stringify(facts) }));
  },
  busy: (response) =>
    response.writeHead(429, { "retry-after": "3", "x-request-id": "r-1" }).end("<h1>Busy</h1>"),
  page: (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Sign in</p>"),
  nothing: (response) => response.writeHead(204).end(),
  cut: (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "9999" });
    response.write('{"id":"clx"', () => response.destroy());
  },
  silent: () => undefined,
};

/** Starts it before the browser tests and ends it after them. */
export async function setup(project: TestProject) {
  const server = await serve((request, response) => {
    for (const [name, value] of Object.entries(openToAll(request))) response.setHeader(name, value);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const name = request.url?.split("/")[1] ?? "";
    // Never reads, so that the upload gets stuck half-way.
    if (name === "stuck") return undefined;
    if (name === "reset") return request.socket.resetAndDestroy();
    let bytes = 0;
    request.on("data", (chunk: Buffer) => (bytes += chunk.length));
    request.on("end", () => answers[name]?.(response, bytes, request));
    return undefined;
  });
  project.provide("uploadServer", server.url);
  return server.close;
}
