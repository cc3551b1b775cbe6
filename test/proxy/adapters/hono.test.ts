import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { serve } from "../../support/serve";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";

conformance("Hono", (baseUrl) => {
  const proxy = createProxy(baseUrl);
  const app = new Hono();
  app.all("/api/image-hub/*", (context) => proxy(context.req.raw));
  return serve((req, res) => void getRequestListener(app.fetch)(req, res));
});
