import { importPeer } from "../importPeer.mjs";
import { falOptions } from "./falOptions.mjs";

export async function createListener({ upstream, peers }) {
  const { Hono } = await importPeer(peers, "hono");
  const { getRequestListener } = await importPeer(peers, "@hono/node-server");
  const { createRouteHandler } = await importPeer(peers, "@fal-ai/server-proxy/hono");
  const app = new Hono().all("/api/fal/proxy", createRouteHandler(falOptions(upstream)));
  return getRequestListener(app.fetch);
}
