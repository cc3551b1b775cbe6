import * as z from "zod/mini";
import { apiErrorCodes, clientErrorCodes, proxyErrorCodes } from "../contract/errorCodes";
import { generationStates, type GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { ImageHubError } from "../contract/ImageHubError";

/** Raised when records change so much that older code would misread them. */
const version = 1;

const maybe = { text: z.optional(z.string()), number: z.optional(z.number()) };

const errorSchema = z.object({
  message: z.string(),
  code: z.enum([...apiErrorCodes, ...proxyErrorCodes, ...clientErrorCodes]),
  status: maybe.number,
  retryable: z.boolean(),
  charged: z.enum(["yes", "no", "unknown"]),
  requestId: maybe.text,
});

const recordSchema = z.object({
  version: z.literal(version),
  revision: z.number(),
  key: z.string(),
  id: maybe.text,
  state: z.enum(generationStates),
  request: z.object({
    model: z.string(),
    prompt: z.string(),
    size: maybe.text,
    aspectRatio: maybe.text,
    quality: maybe.text,
    n: maybe.number,
  }),
  references: z.number(),
  images: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      createdAt: z.exactOptional(z.string()),
      isProxied: z.exactOptional(z.boolean()),
    }),
  ),
  thumbnails: z.optional(z.record(z.string(), z.string())),
  cost: z.object({ asked: maybe.number, used: maybe.number, refunded: maybe.number }),
  parent: z.optional(z.object({ key: z.string(), imageId: z.string() })),
  submittedAt: z.iso.datetime(),
  settledAt: z.optional(z.iso.datetime()),
  tookMs: maybe.number,
  isFavourite: z.optional(z.boolean()),
  error: z.optional(errorSchema),
});

/** An entry as it is kept: of two readings of one, that with the higher revision is newer. */
export interface KeptEntry {
  readonly entry: GenerationEntry;
  readonly revision: number;
}

/** What is kept of an entry: plain data; the reference images are kept beside it, as they never change. */
export function writeRecord({ entry, revision }: KeptEntry): unknown {
  const { error, request, missingReferences = 0, ...rest } = entry;
  const { referenceImages = [], ...fields } = request;
  return {
    ...rest,
    version,
    revision,
    request: fields,
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
  const result = z.safeParse(recordSchema, value);
  if (!result.success) return undefined;
  const { version: _, revision, references, request: fields, error, ...rest } = result.data;
  const request: GenerationRequest = files.length === 0 ? fields : { ...fields, referenceImages: [...files] };
  const entry = {
    ...rest,
    request,
    error: error && new ImageHubError(error.message, error),
    ...(references > files.length ? { missingReferences: references - files.length } : {}),
  };
  return { entry, revision };
}
