import type { Generation } from "../../contract/generationSchema";
import { ImageHubError } from "../../contract/ImageHubError";
import { unreachable } from "../callUpstream";
import { concatBytes } from "../concatBytes";
import { mapBody } from "../mapBody";
import type { Exchange } from "../openExchange";
import { contentDisposition } from "./contentDisposition";
import { imageHeadBytes, imageTypeOf, imageTypes, type ImageType } from "./imageTypeOf";
import { givenHeaders, pictureHeaders } from "./pictureHeaders";

/** Which picture is relayed, and how. */
export interface PictureRequest {
  readonly generation: Generation;
  readonly imageId: string;
  readonly isDownload: boolean;
  readonly maxBytes: number;
}

const gone: readonly number[] = [401, 403, 404, 410];

const expired = () =>
  new ImageHubError("The image's address has expired, and the service gives no other.", {
    code: "imageExpired",
    status: 410,
  });
const tooLarge = () => unreachable("The image is far too large.");
const noImage = () => unreachable("What lies at the image's address is no image.");

/** Reads as many first bytes as tell what a body is. */
async function readHead(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader();
  let head: Uint8Array = new Uint8Array();
  while (head.byteLength < imageHeadBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    head = concatBytes([head, value]);
  }
  reader.releaseLock();
  return head;
}

const startsLater = (answer: Response) =>
  answer.status === 206 && !answer.headers.get("content-range")?.startsWith("bytes 0-");

/** By the bytes where there are enough of them; a part from the middle only by what it is declared as. */
function typeOf(answer: Response, head: Uint8Array): ImageType {
  const declared = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const isPart = startsLater(answer) || (answer.status === 206 && head.byteLength < imageHeadBytes);
  const type = isPart ? imageTypes.find((known) => known === declared) : imageTypeOf(head);
  if (!type) throw noImage();
  return type;
}

/** The length is passed on only where the body comes as it was sent. */
function lengthOf({ headers }: Response): number | undefined {
  const length = headers.get("content-length") ?? "";
  return /^\d{1,15}$/.test(length) && !headers.has("content-encoding") ? Number(length) : undefined;
}

/** An answer that brings no picture: what the browser has already, a range that does not exist, or a failure. */
function withoutPicture(answer: Response, exchange: Exchange): Response | undefined {
  const { status } = answer;
  if (status === 200 || status === 206) return undefined;
  answer.body?.cancel().catch(() => undefined);
  if (gone.includes(status)) throw expired();
  if (status !== 304 && status !== 416)
    throw unreachable("The image's host gave an answer that is no image.");
  exchange.close();
  const caching = status === 304 ? pictureHeaders : { ...pictureHeaders, "cache-control": "no-store" };
  return new Response(null, { status, headers: { ...givenHeaders(answer), ...caching } });
}

/**
 * Passes a picture on as it arrives, as a picture and nothing else, and closes the exchange at its end.
 * @throws ImageHubError `imageExpired` (410) where it is gone, `upstreamUnavailable` for whatever is no image or too large.
 */
export async function relayPicture(
  answer: Response,
  { generation, imageId, isDownload, maxBytes }: PictureRequest,
  exchange: Exchange,
): Promise<Response> {
  const other = withoutPicture(answer, exchange);
  if (other) return other;
  const length = lengthOf(answer);
  if (!answer.body) throw noImage();
  if (length !== undefined && length > maxBytes) throw tooLarge();
  const head = await readHead(answer.body);
  const type = typeOf(answer, head);
  let seen = head.byteLength;
  const each = (chunk: Uint8Array) => {
    exchange.touch();
    seen += chunk.byteLength;
    if (seen > maxBytes) throw tooLarge();
    return chunk;
  };
  const headers: Record<string, string> = {
    ...givenHeaders(answer),
    ...pictureHeaders,
    "content-type": type,
    "content-disposition": contentDisposition(generation, { id: imageId, type, isDownload }),
    ...(length === undefined ? {} : { "content-length": String(length) }),
  };
  const start = head.byteLength > 0 ? head : undefined;
  const body = mapBody(answer.body, { start, each, finished: exchange.close });
  return new Response(body, { status: answer.status, headers });
}
