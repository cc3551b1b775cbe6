import { answerJson, queued } from "../proxyTo";
import { picture } from "../uploads/formBytes";
import type { startService } from "./startService";

const bytes = picture(300_000);

/** Lets a service finish each generation with one image, which it serves itself, whole or in part; gives its bytes. */
export function servePicture({
  answerWith,
}: Pick<Awaited<ReturnType<typeof startService>>, "answerWith">): Buffer {
  const images = [{ id: "img_1", url: "/cdn/i.png" }];
  answerWith((req, res) => {
    const isPost = req.method === "POST";
    if (req.url?.startsWith("/api/v1/")) {
      const answer = answerJson({ ...queued(), status: "succeeded", images }, isPost ? 202 : 200);
      return void req.resume().on("end", () => answer(req, res));
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? "") ?? [];
    const part = from === undefined ? bytes : bytes.subarray(Number(from), Number(to) + 1);
    const range = from === undefined ? {} : { "content-range": `bytes ${from}-${to}/${bytes.length}` };
    const type = { "content-type": "image/png", "content-length": String(part.length) };
    res.writeHead(from === undefined ? 200 : 206, { ...type, ...range }).end(part);
  });
  return bytes;
}
