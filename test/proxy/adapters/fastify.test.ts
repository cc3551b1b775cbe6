import Fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import { toNodeHandler } from "../../../src/proxy/node";
import { errorOf, generate } from "../proxyTo";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";

conformance("Fastify 5", async (baseUrl) => {
  const handler = toNodeHandler(createProxy(baseUrl));
  const app = Fastify({ forceCloseConnections: true });
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _body, done) => done(null));
    scope.all("/api/image-hub/*", (request, reply) => {
      reply.hijack();
      handler(request.raw, reply.raw);
    });
  });
  return { url: await app.listen({ port: 0, host: "127.0.0.1" }), close: () => app.close() };
});

test("in Fastify 5 with its usual parsers, a generation is refused with what to do", async () => {
  const handler = toNodeHandler(createProxy("https://hub.example"));
  const app = Fastify({ forceCloseConnections: true });
  app.all("/api/image-hub/*", (request, reply) => {
    reply.hijack();
    handler(request.raw, reply.raw);
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  const response = await generate("ann", `${url}/api/image-hub`);
  expect(response.status).toBe(500);
  const message = expect.stringContaining("in Fastify with a content type parser") as string;
  expect(await errorOf(response)).toMatchObject({ code: "proxyMisconfigured", message });
});
