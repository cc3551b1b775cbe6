import express5, { type Express, type RequestHandler } from "express";
import express4 from "express-4";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { toNodeHandler, type NodeHandler } from "../../../src/proxy/node";
import { serve } from "../../support/serve";
import { answerJson, as, errorOf, generate, queued } from "../proxyTo";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";
import { startService } from "./startService";

type Framework = typeof express5;

const mountings: [string, (app: Express, handler: NodeHandler, express: Framework) => void][] = [
  ["app.use with a path", (app, handler) => void app.use("/api/image-hub", handler)],
  [
    "behind parsers of JSON and forms",
    (app, handler, express) => {
      app.use(express.json(), express.urlencoded({ extended: true }));
      app.use("/api/image-hub", handler);
    },
  ],
  [
    "behind a parser that keeps bytes, in a router of a router",
    (app, handler, express) => {
      const router = express.Router();
      router.use("/image-hub", handler);
      app.use("/api", express.raw({ type: "application/json", limit: "2mb" }), router);
    },
  ],
];

describe.each([
  ["Express 4", express4],
  ["Express 5", express5],
])("%s", (_, express) => {
  for (const [name, mount] of mountings)
    conformance(name, (baseUrl) => {
      const app = express();
      mount(app, toNodeHandler(createProxy(baseUrl)), express);
      return serve(app);
    });

  const start = async (mount: (app: Express) => void) => {
    const service = await startService();
    service.answerWith((req, res) => void req.resume().on("end", () => answerJson(queued(), 202)(req, res)));
    const app = express();
    mount(app);
    app.use("/api/image-hub", toNodeHandler(createProxy(service.url)));
    const server = await serve(app);
    onTestFinished(() => Promise.all([server.close(), service.close()]).then(() => undefined));
    return { service, endpoint: `${server.url}/api/image-hub` };
  };

  /** As a parser of forms does that puts files elsewhere. */
  const eat: RequestHandler = (req, _res, next) => {
    Reflect.set(req, "body", {});
    req.resume().on("end", next);
  };

  test("a body that a parser has read and not kept is an error that says what to do, never an empty success", async () => {
    const { service, endpoint } = await start((app) => void app.use(eat));
    const form = new FormData();
    form.append("prompt", "a lighthouse");
    for (const response of [
      await as("ann", `${endpoint}/images/generations`, { method: "POST", body: form }),
      await generate("ann", endpoint),
    ]) {
      expect(response.status).toBe(500);
      const error = { code: "proxyMisconfigured", message: /mount this handler before any body parser/ };
      expect(await errorOf(response)).toMatchObject({
        ...error,
        message: expect.stringMatching(error.message) as string,
      });
    }
    expect(service.requests).toEqual([]);
  });

  test("a plain form is a 415 that says what to send, also where a parser has eaten it", async () => {
    const { service, endpoint } = await start(
      (app) => void app.use(express.urlencoded({ extended: true }), express.text()),
    );
    const bodies = [new URLSearchParams({ model: "m", prompt: "p" }), "model=m"];
    for (const body of bodies) {
      const response = await as("ann", `${endpoint}/images/generations`, { method: "POST", body });
      expect(response.status).toBe(415);
      expect(await errorOf(response)).toEqual({
        code: "invalid_request",
        message: "Send the request as application/json or multipart/form-data.",
      });
      const unknown = await as("", `${endpoint}/images/generations`, { method: "POST", body });
      expect(unknown.status).toBe(403);
    }
    expect(service.requests).toEqual([]);
  });

  test("what a parser has made of compressed JSON arrives, uncompressed and with its own length", async () => {
    const { service, endpoint } = await start((app) => void app.use(express.json()));
    const asked = { model: "gpt-image-2", prompt: "żółw ".repeat(500) };
    const response = await as("ann", `${endpoint}/images/generations`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: new Uint8Array(gzipSync(JSON.stringify(asked))),
    });
    expect(response.status).toBe(202);
    const [reached] = service.requests;
    expect(JSON.parse(String(await reached?.body))).toMatchObject(asked);
    expect(reached?.headers).not.toHaveProperty("content-encoding");
  });

  test("the exact bytes are sent on where a platform keeps them", async () => {
    const exact = { model: "m", prompt: "as it was sent" };
    const { service, endpoint } = await start((app) => {
      app.use((req, _res, next) => {
        Reflect.set(req, "rawBody", Buffer.from(JSON.stringify(exact)));
        next();
      });
      app.use(express.json());
    });
    expect((await generate("ann", endpoint)).status).toBe(202);
    expect(JSON.parse(String(await service.requests[0]?.body))).toMatchObject(exact);
  });
});
