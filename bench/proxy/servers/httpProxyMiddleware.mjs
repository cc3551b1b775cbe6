import { Agent } from "node:http";
import { importPeer } from "../importPeer.mjs";

export async function createListener({ upstream, peers }) {
  const { createProxyMiddleware } = await importPeer(peers, "http-proxy-middleware");
  const proxy = createProxyMiddleware({
    target: upstream,
    pathRewrite: { "^/api/image-hub": "/api/v1" },
    headers: { authorization: "Bearer key" },
    agent: new Agent({ keepAlive: true }),
  });
  return (req, res) => proxy(req, res, () => res.destroy());
}
