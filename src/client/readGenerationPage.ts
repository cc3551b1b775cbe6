import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { Generation } from "../contract/generationSchema";
import { readGeneration } from "../contract/readGeneration";
import { ImageHubError } from "../contract/ImageHubError";
import { camelizeKeys } from "../utils/camelizeKeys";
import { isRecord } from "../utils/isRecord";
import { toIsoTime } from "../utils/toIsoTime";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import type { GenerationPage, ListedGeneration } from "./ImageHubClient";

/** What was recorded of a request; the generation itself stands in for what was too long for that. */
function readRequest(wire: Record<string, unknown>, generation: Generation): GenerationRequest {
  const n = toNumber(wire["n"]);
  const prompt = wire["prompt"];
  return {
    model: toText(wire["model"]) ?? generation.model,
    prompt: typeof prompt === "string" ? prompt : (generation.prompt ?? ""),
    size: toText(wire["size"]),
    aspectRatio: toText(wire["aspectRatio"]),
    quality: toText(wire["quality"]),
    n: Number.isInteger(n) ? n : undefined,
  };
}

function readEntry(json: unknown): ListedGeneration[] {
  if (!isRecord(json) || !isRecord(json["request"])) return [];
  const wire = camelizeKeys(json["request"]);
  try {
    const generation = readGeneration(json);
    const key = toText(wire["idempotencyKey"]);
    const submittedAt = toIsoTime(wire["submittedAt"]) ?? generation.createdAt;
    if (key === undefined || submittedAt === undefined) return [];
    const hasReferenceImages = wire["referenceImages"] !== undefined;
    return [{ key, request: readRequest(wire, generation), hasReferenceImages, submittedAt, generation }];
  } catch {
    return [];
  }
}

/**
 * Reads an answer of `GET /generations`; a generation that can't be read is left out, and takes no other with it.
 * @throws ImageHubError `invalidResponse` for what is no list.
 */
export function readGenerationPage(json: unknown): GenerationPage {
  const data = isRecord(json) ? json["data"] : undefined;
  if (!isRecord(json) || !Array.isArray(data))
    throw new ImageHubError("The answer with the history has no list.", { code: "invalidResponse" });
  const hasMore = json["has_more"] !== false;
  return { entries: data.flatMap(readEntry), cursor: hasMore ? toText(json["next_cursor"]) : undefined };
}
