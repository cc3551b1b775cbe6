import type { ServerResponse } from "node:http";
import { isHeld, type Answer, type HeldAnswer } from "./lean/HeldAnswer";

const ignore = () => undefined;

/** Node writes these itself, and they must not be passed on from one connection to another. */
const ofConnection = new Set(["connection", "keep-alive", "transfer-encoding"]);

function writeHead(response: Response, res: ServerResponse): void {
  res.statusCode = response.status;
  if (response.statusText && res.req.httpVersionMajor < 2) res.statusMessage = response.statusText;
  for (const [name, value] of response.headers)
    if (name !== "set-cookie" && !ofConnection.has(name)) res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader("set-cookie", cookies);
}

const canTakeMore = (res: ServerResponse) =>
  new Promise<void>((resolve) => {
    const done = () => {
      res.off("drain", done);
      res.off("close", done);
      resolve();
    };
    res.on("drain", done);
    res.on("close", done);
  });

async function pump(body: ReadableStream<Uint8Array>, res: ServerResponse): Promise<void> {
  const reader = body.getReader();
  const onClose = () => {
    reader.cancel().catch(ignore);
  };
  res.on("close", onClose);
  // A body that begins later does not keep the head waiting; one that is there already travels with it.
  const flush = setImmediate(() => res.flushHeaders());
  try {
    for (;;) {
      const { done, value } = await reader.read();
      clearImmediate(flush);
      if (done || res.destroyed) break;
      if (!res.write(value)) await canTakeMore(res);
    }
    res.end();
  } finally {
    clearImmediate(flush);
    res.off("close", onClose);
  }
}

/** A head that is written at once, with its length, travels with the body in one piece. */
function sendHeld({ status, headers, held }: HeldAnswer, res: ServerResponse): void {
  res.writeHead(status, { ...headers, "content-length": Buffer.byteLength(held) });
  res.end(held);
}

async function sendResponse(response: Response, res: ServerResponse): Promise<void> {
  // Fetch's own word for a connection that broke: it has no status to send.
  if (response.type === "error") {
    res.destroy();
    return;
  }
  writeHead(response, res);
  if (!response.body || res.req.method === "HEAD") {
    await response.body?.cancel().catch(ignore);
    res.end();
    return;
  }
  try {
    await pump(response.body, res);
  } catch {
    // The status has gone out already, so an incomplete answer is the only sign that is left.
    res.destroy();
  }
}

/** Sends an answer to a node client, at the client's pace; a failing body cuts the connection. */
export async function sendWebResponse(answer: Answer, res: ServerResponse): Promise<void> {
  if (!res.destroyed && !res.headersSent)
    return isHeld(answer) ? sendHeld(answer, res) : sendResponse(answer, res);
  if (!isHeld(answer)) await answer.body?.cancel().catch(ignore);
}
