import { ImageHubError } from "../contract/ImageHubError";
import { inMegabytes } from "./inMegabytes";
import type { ProxySettings } from "./options/ProxySettings";

const jsonBytes = 1024 * 1024;

/** A browser's body before it is read. */
export interface IncomingBody {
  readonly contentType: string;
  readonly isJson: boolean;
  /** Its size, where the browser says it. */
  readonly declared: number | undefined;
  /** Counts a chunk and gives it back. @throws ImageHubError `bodyTooLarge` when too much has arrived. */
  readonly count: (chunk: Uint8Array) => Uint8Array;
}

/** The error for a body of a size above the limit. */
const tooLarge = (bytes: number, limit: number, arrived = "") =>
  new ImageHubError(
    `The request's body is too large: ${inMegabytes(bytes)}${arrived}, and at most ${inMegabytes(limit)} are taken.`,
    { code: "bodyTooLarge", status: 413 },
  );

function contentTypeOf(request: Request): { contentType: string; isJson: boolean } {
  const contentType = request.headers.get("content-type") ?? "";
  const isJson = /^application\/json\s*(;|$)/i.test(contentType);
  if (isJson || /^multipart\/form-data\s*;/i.test(contentType)) return { contentType, isJson };
  throw new ImageHubError("Send the request as application/json or multipart/form-data.", {
    code: "invalid_request",
    status: 415,
  });
}

function declaredLength(request: Request): number | undefined {
  const declared = request.headers.get("content-length");
  return declared !== null && /^\d{1,15}$/.test(declared) ? Number(declared) : undefined;
}

/**
 * Looks at a request's body without reading it: its type and declared size are checked at once, its real size on the way.
 * @throws ImageHubError `invalid_request` (415) for another type, `bodyTooLarge` (413) for a declared size over the limit.
 */
export function incomingBody(
  request: Request,
  { bodyBytes }: ProxySettings,
  onProgress: (bytes: number) => void,
): IncomingBody {
  const { contentType, isJson } = contentTypeOf(request);
  const limit = isJson ? Math.min(jsonBytes, bodyBytes) : bodyBytes;
  const declared = declaredLength(request);
  if (declared !== undefined && declared > limit) throw tooLarge(declared, limit);
  let seen = 0;
  const count = (chunk: Uint8Array) => {
    onProgress(chunk.byteLength);
    seen += chunk.byteLength;
    if (seen <= limit) return chunk;
    throw tooLarge(seen, limit, " have arrived already");
  };
  return { contentType, isJson, declared, count };
}
