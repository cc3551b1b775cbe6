import { ImageHubError } from "../contract/ImageHubError";
import { canStreamUploads } from "./canStreamUploads";
import { mapBody } from "./mapBody";
import type { ProxySettings } from "./parseOptions";

const jsonBytes = 1024 * 1024;

/** A browser's body on its way to the service. */
export interface Upload {
  readonly body: ReadableStream<Uint8Array> | Blob | null;
  readonly headers: Record<string, string>;
  /** The error that ended the upload, when the body turned out to be too large. */
  readonly failure: () => ImageHubError | undefined;
}

const inMegabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB (${bytes} bytes)`;

const tooLarge = (size: string, limit: number) =>
  new ImageHubError(
    `The request's body is too large: ${size}, and at most ${inMegabytes(limit)} are taken.`,
    {
      code: "bodyTooLarge",
      status: 413,
    },
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

async function bufferedBody(request: Request, limit: number): Promise<Blob> {
  const blob = await request.blob();
  if (blob.size > limit) throw tooLarge(inMegabytes(blob.size), limit);
  return blob;
}

/**
 * Takes a request's body without reading it: its type and declared size are checked at once, its real size on the way.
 * @throws ImageHubError `invalid_request` (415) for another type, `bodyTooLarge` (413) for a declared size over the limit.
 */
export async function uploadOf(
  request: Request,
  settings: ProxySettings,
  onProgress: () => void,
): Promise<Upload> {
  const { contentType, isJson } = contentTypeOf(request);
  const limit = isJson ? Math.min(jsonBytes, settings.bodyBytes) : settings.bodyBytes;
  const declared = declaredLength(request);
  if (declared !== undefined && declared > limit) throw tooLarge(inMegabytes(declared), limit);
  let seen = 0;
  let failure: ImageHubError | undefined;
  const each = (chunk: Uint8Array) => {
    onProgress();
    seen += chunk.byteLength;
    if (seen <= limit) return chunk;
    failure = tooLarge(`${inMegabytes(seen)} have arrived already`, limit);
    throw failure;
  };
  return {
    body: canStreamUploads()
      ? request.body && mapBody(request.body, { each })
      : await bufferedBody(request, limit),
    headers: {
      "content-type": contentType,
      ...(declared === undefined ? {} : { "content-length": String(declared) }),
    },
    failure: () => failure,
  };
}
