import type { IncomingMessage } from "node:http";
import { LeanRequest } from "./lean/LeanRequest";
import { signalOf, type Leaving } from "./lean/leaving";

const hostShape = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Express and Connect keep the path as the browser called it here, before they cut off where a handler is mounted. */
function targetOf(req: IncomingMessage): string {
  const original: unknown = Reflect.get(req, "originalUrl");
  const target = typeof original === "string" ? original : (req.url ?? "/");
  if (target.startsWith("/")) return target;
  // A client that takes this server for its proxy names the whole address.
  if (!URL.canParse(target)) return "/";
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}

function addressOf(req: IncomingMessage): string {
  const host = req.headers.host ?? req.headers[":authority"]?.toString() ?? "localhost";
  if (!hostShape.test(host)) throw new TypeError("The Host header is not valid.");
  const secure = "encrypted" in req.socket && req.socket.encrypted === true;
  return `${secure ? "https" : "http"}://${host}${targetOf(req)}`;
}

function fillHeaders(headers: Headers, { rawHeaders: raw }: IncomingMessage): Headers {
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? "";
    // HTTP/2 lists its pseudo-headers here as well.
    if (!name.startsWith(":")) headers.append(name, raw[at + 1] ?? "");
  }
  // Of two, what stands before this server may have gone by the other one.
  if (headers.get("host")?.includes(",")) throw new TypeError("There is more than one Host header.");
  return headers;
}

/** A node request's body, and a way to let go of it. */
interface NodeBody {
  readonly stream: ReadableStream<Uint8Array>;
  readonly release: () => void;
}

/**
 * A request's body as a web stream, read only as fast as it is consumed. Written by hand: Node's own bridge can end the
 * process when a client hangs up.
 */
function bodyOf(req: IncomingMessage): NodeBody {
  let ended = false;
  const once = (finish: () => void) => () => {
    if (ended) return;
    ended = true;
    finish();
  };
  let fail = () => undefined as void;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    fail = once(() => controller.error(new Error("The client hung up before its request was complete.")));
    if (req.readableEnded) return once(() => controller.close())();
    req.on("data", (chunk: Uint8Array) => {
      if (ended) return;
      req.pause();
      controller.enqueue(chunk);
    });
    req.on(
      "end",
      once(() => controller.close()),
    );
    req.on("error", fail);
    req.on("close", fail);
    req.pause();
  };
  // What is there already comes in one piece, however small its chunks were: each piece costs work.
  const pull = () => {
    if (req.readableLength === 0 || req.read() === null) req.resume();
  };
  const cancel = once(() => undefined);
  const stream = new ReadableStream<Uint8Array>({ start, pull, cancel }, { highWaterMark: 0 });
  return { stream, release: () => fail() };
}

/** A web request that stands for a node request. */
export interface WebRequest {
  readonly request: Request;
  /** Ends what is left of the body, so that the node request is free to be drained. */
  readonly release: () => void;
}

/** What a web request needs beside the node request. */
export interface WebRequestInit {
  readonly leaving: Leaving;
  /** True for a handler that does not pass the request on whole: its signal does not go along into copies of it. */
  readonly isLean: boolean;
  /** The body, where it was read before. */
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
}

/** A body that was read before is neither compressed nor in chunks any more, and may have another length. */
function describeBytes(headers: Headers, body: Uint8Array): Headers {
  for (const name of ["content-encoding", "transfer-encoding"]) headers.delete(name);
  headers.set("content-length", String(body.byteLength));
  return headers;
}

const ignore = () => undefined;

/**
 * A node request as a web request, under the address that the browser called.
 * @throws TypeError for a host or a method that no web request can have.
 */
export function toWebRequest(req: IncomingMessage, { leaving, isLean, body }: WebRequestInit): WebRequest {
  const method = req.method ?? "GET";
  const address = addressOf(req);
  const hasBody = method !== "GET" && method !== "HEAD";
  if (isLean && !hasBody) {
    const request = new LeanRequest(address, method, leaving);
    fillHeaders(request.headers, req);
    return { request, release: ignore };
  }
  const headers = fillHeaders(new Headers(), req);
  const init = { method, headers, signal: signalOf(leaving) };
  if (!hasBody) return { request: new Request(address, init), release: ignore };
  if (body)
    return {
      request: new Request(address, { ...init, headers: describeBytes(headers, body), body }),
      release: ignore,
    };
  const incoming = bodyOf(req);
  const streaming = { ...init, body: incoming.stream, duplex: "half" };
  return { request: new Request(address, streaming), release: incoming.release };
}
