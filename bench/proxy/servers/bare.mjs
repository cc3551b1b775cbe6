import { pipeline } from "node:stream";
import { importPeer } from "../importPeer.mjs";

/** The least that can be done in Node: both bodies are piped, nothing is checked. It is the limit of what to hope for. */
export async function createListener({ upstream, peers }) {
  const { request } = await importPeer(peers, "undici");
  return (req, res) => {
    const path = req.url.replace("/api/image-hub", "/api/v1");
    const headers = { authorization: "Bearer key", accept: "application/json" };
    for (const name of ["content-type", "content-length"])
      if (req.headers[name]) headers[name] = req.headers[name];
    const body = req.method === "GET" ? undefined : req;
    request(`${upstream}${path}`, { method: req.method, headers, body }).then(
      (answer) => {
        res.writeHead(answer.statusCode, answer.headers);
        pipeline(answer.body, res, () => undefined);
      },
      () => res.destroy(),
    );
  };
}
