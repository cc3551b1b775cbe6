import { isImageHubErrorCode } from "../contract/errorCodes";
import { generationStates, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { fields, flag, listOf, maybe, number, oneOf, recordOf, text, type Check } from "../utils/checks";

/** Raised when records change so much that older code would misread them. */
const version = 1;

const time: Check<string> = (value): value is string =>
  text(value) && value.endsWith("Z") && !Number.isNaN(Date.parse(value));

const isError = fields({
  message: text,
  code: isImageHubErrorCode,
  status: maybe(number),
  retryable: flag,
  charged: oneOf("yes", "no", "unknown"),
  requestId: maybe(text),
});

const isRecordOfEntry = fields({
  version: (value: unknown): value is typeof version => value === version,
  revision: number,
  key: text,
  id: maybe(text),
  state: oneOf(...generationStates),
  request: fields({
    model: text,
    prompt: text,
    size: maybe(text),
    aspectRatio: maybe(text),
    quality: maybe(text),
    n: maybe(number),
  }),
  references: number,
  images: listOf(fields({ id: text, url: text }, { createdAt: text, isProxied: flag })),
  thumbnails: maybe(recordOf(text)),
  cost: fields({ asked: maybe(number), used: maybe(number), refunded: maybe(number) }),
  parent: maybe(fields({ key: text, imageId: text })),
  submittedAt: time,
  settledAt: maybe(time),
  tookMs: maybe(number),
  isFavourite: maybe(flag),
  error: maybe(isError),
});

/** An entry as it is kept: of two readings of one, that with the higher revision is newer. */
export interface KeptEntry {
  readonly entry: GenerationEntry;
  readonly revision: number;
}

/** What is kept of an entry: plain data; the reference images are kept beside it, as they never change. */
export function writeRecord({ entry, revision }: KeptEntry): unknown {
  const { error, request, missingReferences = 0, ...rest } = entry;
  const { referenceImages = [], ...asked } = request;
  return {
    ...rest,
    version,
    revision,
    request: asked,
    references: referenceImages.length + missingReferences,
    // An Error that is copied by the browser loses everything but its message.
    error: error && {
      message: error.message,
      code: error.code,
      status: error.status,
      retryable: error.retryable,
      charged: error.charged,
      requestId: error.requestId,
    },
  };
}

/** The entry of a record; undefined for one that is damaged or was written by a newer version: it is left as it is. */
export function readRecord(value: unknown, files: readonly Blob[] = []): KeptEntry | undefined {
  if (!isRecordOfEntry(value)) return undefined;
  const { version: _, revision, references, request: asked, error, ...rest } = value;
  const request: GenerationRequest = files.length === 0 ? asked : { ...asked, referenceImages: [...files] };
  const entry = {
    ...rest,
    request,
    error: error && new ImageHubError(error.message, error),
    ...(references > files.length ? { missingReferences: references - files.length } : {}),
  };
  return { entry, revision };
}
