import { connect } from "node:net";

const endOfHead = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("0\r\n\r\n");

/** Where the first answer in these bytes ends; -1 while it is not complete. */
function endOf(bytes) {
  const head = bytes.indexOf(endOfHead);
  if (head < 0) return -1;
  const from = head + endOfHead.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.latin1Slice(0, head));
  if (length) return from + Number(length[1]) <= bytes.length ? from + Number(length[1]) : -1;
  const last = bytes.indexOf(lastChunk, from - 2);
  return last < 0 ? -1 : last + lastChunk.length;
}

/** One connection that asks again as soon as it has its answer, until it is told to stop. */
function ask(port, request, state) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1").setNoDelay();
    let pending = Buffer.of();
    let since = 0;
    const send = () => {
      since = performance.now();
      socket.write(request);
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("close", resolve);
    socket.on("data", (chunk) => {
      pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      if (endOf(pending) !== pending.length) return;
      state.micros.push((performance.now() - since) * 1000);
      if (pending.latin1Slice(9, 10) !== "2") state.failed += 1;
      pending = Buffer.of();
      if (performance.now() < state.until) send();
      else socket.destroy();
    });
  });
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Asks a server over and over on some connections, and says how fast the answers came. */
export async function load({ port, path, headers = {}, connections, ms }) {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, accept: "application/json", ...headers });
  const request = `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  const start = performance.now();
  const state = { until: start + ms, micros: [], failed: 0 };
  await Promise.all(Array.from({ length: connections }, () => ask(port, request, state)));
  const seconds = (performance.now() - start) / 1000;
  const sorted = state.micros.sort((a, b) => a - b);
  return {
    count: sorted.length,
    failed: state.failed,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
}
