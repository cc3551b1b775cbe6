import { isRecord } from "../utils/isRecord";
import type { GenerationRequest } from "./generationRequestSchema";
import { ImageHubError } from "./ImageHubError";
import { referenceImageBytes, referenceImageTypes } from "./referenceImageRules";

const refuse = (field: string, complaint: string) =>
  new ImageHubError(`The request can't be sent: ${field}: ${complaint}.`, { code: "invalid_request" });

/** Text that is not blank. */
function readText(field: string, value: unknown, complaint: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw refuse(field, complaint);
}

function readPattern(field: string, value: unknown, pattern: RegExp, complaint: string): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw refuse(field, complaint);
}

function readCount(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw refuse("n", "use a whole number from 1 to 4");
  if (value < 1 || value > 4) throw refuse("n", "use 1 to 4");
  return value;
}

function readReference(value: unknown, index: number): Blob {
  const field = `referenceImages.${index}`;
  if (!(value instanceof Blob)) throw refuse(field, "use a File or a Blob");
  if (value.size > referenceImageBytes) throw refuse(field, "each reference image may have up to 50 MB");
  if (referenceImageTypes.some((type) => type === value.type)) return value;
  throw refuse(field, "reference images must be PNG, JPEG or WebP");
}

function readReferences(value: unknown): Blob[] {
  if (Array.isArray(value)) return value.map(readReference);
  throw refuse("referenceImages", "use a list of files");
}

/**
 * Checks a request before anything is sent; says the same as `generationRequestSchema`, without zod.
 * @throws ImageHubError `invalid_request`, not charged, that names the field and what it takes.
 */
export function parseGenerationRequest(value: unknown): GenerationRequest {
  if (!isRecord(value)) throw refuse("request", "use an object with a model and a prompt");
  const { model, prompt, size, aspectRatio, quality, n, referenceImages } = value;
  const request: GenerationRequest = {
    model: readText("model", model, "name a model").trim(),
    prompt: readText("prompt", prompt, "write a prompt"),
  };
  if (size !== undefined)
    request.size = readPattern(
      "size",
      size,
      /^(auto|\d+x\d+)$/,
      "use auto or WIDTHxHEIGHT, for example 1024x1024",
    );
  if (aspectRatio !== undefined)
    request.aspectRatio = readPattern(
      "aspectRatio",
      aspectRatio,
      /^(auto|\d+:\d+)$/,
      "use auto or a ratio such as 3:2",
    );
  if (quality !== undefined)
    request.quality = readText("quality", quality, "use a quality that the model lists").trim();
  if (n !== undefined) request.n = readCount(n);
  if (referenceImages !== undefined) request.referenceImages = readReferences(referenceImages);
  return request;
}
