import { importPeer } from "../importPeer.mjs";
import { falOptions } from "./falOptions.mjs";

export async function createListener({ upstream, peers }) {
  const { default: express } = await importPeer(peers, "express");
  const { createHandler } = await importPeer(peers, "@fal-ai/server-proxy/express");
  return express()
    .use(express.json())
    .all("/api/fal/proxy", createHandler(falOptions(upstream)));
}
