import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyReadBefore, isRefusedUnread, wasReadBefore } from "./bodyReadBefore";
import type { Answer } from "./lean/HeldAnswer";
import { leanHandlerOf, type LeanHandler } from "./lean/leanHandler";
import type { Leaving } from "./lean/leaving";
import { sendWebResponse } from "./sendWebResponse";
import { toWebRequest, type WebRequest, type WebRequestInit } from "./toWebRequest";

/** Any handler of web requests, for example what `createImageHubProxy` returns. */
export type WebHandler = (request: Request) => Promise<Response>;

/** A handler for `node:http`, Express, Connect and Vite; it always answers and never calls `next`. */
export type NodeHandler = (req: IncomingMessage, res: ServerResponse, next?: unknown) => void;

const ignore = () => undefined;

const failure = (status: number, code: string, message: string) =>
  Response.json({ error: { message, code } }, { status, headers: { "cache-control": "no-store" } });

/** Sending on nothing in place of a body would look like a success. */
const bodyIsGone = () =>
  failure(
    500,
    "proxyMisconfigured",
    "The request's body was read before it got here: mount this handler before any body parser, in Fastify with a content type parser that leaves the body alone.",
  );

const unusable = () =>
  failure(400, "invalid_request", "The request has a method, an address or a header that is not valid.");

/** A client that goes before it has all of its answer has left. */
function watch(req: IncomingMessage, res: ServerResponse): Leaving {
  const listeners = new Set<() => void>();
  let hasLeft = false;
  req.on("error", ignore);
  res.on("error", ignore);
  res.on("close", () => {
    if (res.writableFinished) return;
    hasLeft = true;
    for (const listener of listeners) listener();
  });
  return {
    hasLeft: () => hasLeft,
    onLeave(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function readRequest(req: IncomingMessage, init: WebRequestInit): WebRequest | undefined {
  try {
    return toWebRequest(req, init);
  } catch {
    return undefined;
  }
}

const failed = () => failure(500, "upstreamUnavailable", "The server failed while it handled this request.");

/** A handler of web requests; the lean one knows what to make of a lean request, and its answers can be lean, too. */
interface Handlers {
  readonly handler: WebHandler;
  readonly lean: LeanHandler | undefined;
}

async function serve(req: IncomingMessage, res: ServerResponse, { handler, lean }: Handlers) {
  const leaving = watch(req, res);
  const isRead = wasReadBefore(req);
  const kept = isRead ? bodyReadBefore(req) : undefined;
  const body = isRead && lean && isRefusedUnread(req) ? (kept ?? new Uint8Array()) : kept;
  if (isRead && !body) return sendWebResponse(bodyIsGone(), res);
  const web = readRequest(req, { leaving, isLean: lean !== undefined, body });
  let answer: Answer;
  try {
    answer = web ? await (lean ?? handler)(web.request) : unusable();
  } catch {
    answer = failed();
  }
  await sendWebResponse(answer, res);
  web?.release();
  drain(req);
}

/** How much of an unwanted upload is read and thrown away, so that its sender gets to see the answer. */
const drainBytes = 64 * 1024 * 1024;
const drainMs = 10_000;

/** Reads on for a while after an early answer, then cuts the connection. */
function drain(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  let seen = 0;
  const timer = setTimeout(() => req.destroy(), drainMs);
  req.on("close", () => clearTimeout(timer));
  req.on("end", () => clearTimeout(timer));
  req.on("data", (chunk: Uint8Array) => {
    seen += chunk.byteLength;
    if (seen > drainBytes) req.destroy();
  });
  req.resume();
}

/**
 * Serves a web handler in Node. Bodies stream both ways at the slower side's pace, a client that leaves aborts the
 * request's signal, and an error becomes a 500 with the documented body.
 */
export function toNodeHandler(handler: WebHandler): NodeHandler {
  const handlers = { handler, lean: leanHandlerOf(handler) };
  return (req, res) => {
    serve(req, res, handlers).catch(() => res.destroy());
  };
}
