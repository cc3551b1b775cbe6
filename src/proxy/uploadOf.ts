import type { ImageHubError } from "../contract/ImageHubError";
import { canStreamUploads } from "./canStreamUploads";
import { incomingBody, tooLarge } from "./incomingBody";
import { mapBody } from "./mapBody";
import type { ProxySettings } from "./parseOptions";

/** A browser's body on its way to the service. */
export interface Upload {
  readonly body: ReadableStream<Uint8Array> | Blob | null;
  readonly headers: Record<string, string>;
  /** The error that ended the upload, when its body can't be taken. */
  readonly failure: () => ImageHubError | undefined;
}

async function bufferedBody(request: Request, limit: number): Promise<Blob> {
  const blob = await request.blob();
  if (blob.size > limit) throw tooLarge(blob.size, limit);
  return blob;
}

/**
 * Takes a request's body without reading it.
 * @throws ImageHubError `invalid_request` (415) for another type, `bodyTooLarge` (413) for a declared size over the limit.
 */
export async function uploadOf(
  request: Request,
  settings: ProxySettings,
  onProgress: () => void,
): Promise<Upload> {
  const { contentType, declared, limit, count, failure } = incomingBody(request, settings, onProgress);
  return {
    body: canStreamUploads()
      ? request.body && mapBody(request.body, { each: count })
      : await bufferedBody(request, limit),
    headers: {
      "content-type": contentType,
      ...(declared === undefined ? {} : { "content-length": String(declared) }),
    },
    failure,
  };
}
