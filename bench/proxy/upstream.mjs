// The service of the benchmark: small JSON for a GET, and for a POST the hash of the file that arrived.
// Arguments: how many bytes per second each connection reads, and the size of the file in an upload.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const bytesPerSecond = Number(process.argv[2] ?? Infinity);

const generation = JSON.stringify({
  object: "image_generation",
  id: "clx_generation_log_id",
  status: "running",
  model: "gpt-image-2",
  aspect_ratio: "1:1",
  quality: "1K",
  images: [],
  usage: { credits: 0, credits_requested: 8 },
  created_at: "2026-04-30T08:00:00.000Z",
});
const credits = JSON.stringify({ credits: 112, account_type: "PRO", next_expiration: null });

/** The size of the file in each upload; it begins as PNG does, so that it is found behind the fields before it. */
const fileBytes = Number(process.argv[3] ?? 0);
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Hashes the file alone: what stands before it may differ. */
function hashFile() {
  const hash = createHash("sha256");
  let before = Buffer.of();
  let left = -1;
  return {
    take(chunk) {
      let piece = chunk;
      if (left < 0) {
        before = Buffer.concat([before, chunk]);
        const at = before.indexOf(pngHead);
        if (at < 0) return;
        piece = before.subarray(at);
        left = fileBytes;
      }
      hash.update(piece.subarray(0, left));
      left -= Math.min(left, piece.length);
    },
    digest: () => hash.digest("hex"),
  };
}

async function receive(req) {
  const hash = hashFile();
  const start = performance.now();
  let bytes = 0;
  for await (const chunk of req) {
    hash.take(chunk);
    bytes += chunk.length;
    const early = (bytes / bytesPerSecond) * 1000 - (performance.now() - start);
    if (early > 1) await sleep(early);
  }
  return { sha256: hash.digest(), hasLength: req.headers["content-length"] === String(bytes) };
}

const answer = (res, status, body) =>
  res
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);

const server = createServer({ requestTimeout: 0 }, (req, res) => {
  if (req.method === "GET") return answer(res, 200, req.url.endsWith("/credits") ? credits : generation);
  receive(req).then(
    (arrived) => {
      process.send({ arrived });
      answer(res, 202, generation);
    },
    () => res.destroy(),
  );
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("disconnect", () => process.exit());
