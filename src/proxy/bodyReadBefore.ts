import type { IncomingMessage } from "node:http";

const isJson = (req: IncomingMessage) =>
  /^application\/json\s*(;|$)/i.test(req.headers["content-type"] ?? "");

const isFilled = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

/** Some parsers leave an empty object where they found nothing to do, so that one says nothing. */
const writtenAnew = (req: IncomingMessage, body: unknown) =>
  isJson(req) && isFilled(body) ? new TextEncoder().encode(JSON.stringify(body)) : undefined;

const bytesOf = (value: unknown) =>
  value instanceof Uint8Array && value.byteLength > 0 ? new Uint8Array(value) : undefined;

/** Says whether somebody has read a request's body before. */
export const wasReadBefore = (req: IncomingMessage): boolean =>
  req.readableDidRead &&
  (req.headers["content-length"] ?? "0") + (req.headers["transfer-encoding"] ?? "") !== "0";

/**
 * The body that a parser has read and kept: exact in `rawBody`, or in `body` as bytes or as what JSON means. Undefined
 * where it can't be had again, such as a form whose files a parser has put elsewhere.
 */
export function bodyReadBefore(req: IncomingMessage): Uint8Array<ArrayBuffer> | undefined {
  const body: unknown = Reflect.get(req, "body");
  return bytesOf(Reflect.get(req, "rawBody")) ?? bytesOf(body) ?? writtenAnew(req, body);
}

const taken = /^(application\/json|multipart\/form-data)\s*(;|$)/i;

/** Says whether a body is of a kind that the proxy refuses without reading it, so that it does not matter who has read it. */
export const isRefusedUnread = (req: IncomingMessage): boolean =>
  !taken.test(req.headers["content-type"] ?? "");
