import { createHash, randomBytes } from "node:crypto";
import { request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { contenders } from "./contenders.mjs";
import { start, usageOf } from "./processes.mjs";

const megabyte = 1024 * 1024;
const fileBytes = 50 * megabyte;
const boundary = "----bench";
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const piece = randomBytes(megabyte);
const first = Buffer.concat([pngHead, piece.subarray(pngHead.length)]);

const before = Buffer.from(
  `--${boundary}\r\nContent-Disposition: form-data; name="model"\r\n\r\ngpt-image-2\r\n` +
    `--${boundary}\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na lighthouse\r\n` +
    `--${boundary}\r\nContent-Disposition: form-data; name="reference_image"; filename="a.png"\r\n` +
    "Content-Type: image/png\r\n\r\n",
);
const after = Buffer.from(`\r\n--${boundary}--\r\n`);

function* form() {
  yield before;
  for (let at = 0; at < fileBytes; at += megabyte) yield at === 0 ? first : piece;
  yield after;
}

const expected = (() => {
  const hash = createHash("sha256");
  for (let at = 0; at < fileBytes; at += megabyte) hash.update(at === 0 ? first : piece);
  return hash.digest("hex");
})();

async function upload({ port, path, headers }, key) {
  const length = before.length + fileBytes + after.length;
  const req = request({
    port,
    path,
    method: "POST",
    agent: false,
    timeout: 60_000,
    headers: {
      ...headers,
      "x-user": "ann",
      "idempotency-key": key,
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "content-length": length,
    },
  });
  req.on("timeout", () => req.destroy());
  const answered = new Promise((resolve) => {
    req.on("response", (res) => {
      res.resume();
      res.on("close", () => resolve(res.statusCode));
    });
    req.on("close", () => resolve(0));
  });
  await pipeline(Readable.from(form()), req).catch(() => undefined);
  return answered;
}

async function measureOne({ name, title, request: asking }, { peers, count, bytesPerSecond }) {
  const upstream = await start("upstream.mjs", [bytesPerSecond, fileBytes]);
  const address = `http://127.0.0.1:${upstream.port}`;
  const server = await start("serve.mjs", [name, address, peers]);
  const target = { port: server.port, ...asking("/images/generations", address) };
  try {
    let arrived = [];
    upstream.child.on("message", (message) => arrived.push(message.arrived));
    await upload(target, "warm-up");
    // What the service says of the warm-up comes on another way, and may come a little later.
    await sleep(500);
    arrived = [];
    const { rss } = await usageOf(server);
    const since = performance.now();
    const statuses = await Promise.all(
      Array.from({ length: count }, (_, at) => upload(target, `upload-${at}`)),
    );
    const seconds = (performance.now() - since) / 1000;
    const { peakRss } = await usageOf(server);
    return {
      name,
      title,
      count,
      accepted: statuses.filter((status) => status >= 200 && status < 300).length,
      identical: arrived.filter(({ sha256, hasLength }) => sha256 === expected && hasLength).length,
      growth: (peakRss - rss) / megabyte,
      seconds,
    };
  } finally {
    server.stop();
    upstream.stop();
  }
}

/** Measures uploads at once: to a service that reads as fast as it can, and to one that reads slowly. */
export async function measureUploads({ peers, count }) {
  const fast = [];
  for (const contender of contenders)
    fast.push(await measureOne(contender, { peers, count, bytesPerSecond: Infinity }));
  const slow = [];
  for (const contender of contenders.slice(0, 2))
    slow.push(await measureOne(contender, { peers, count, bytesPerSecond: 10_000_000 }));
  return { fast, slow };
}
