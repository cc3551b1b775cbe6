import type { GenerationRequest } from "../../contract/generationRequestSchema";
import { parseSize, ratioValue } from "../../contract/sizes";

/** Beyond these a tile would be a line; the API's own ratios end at 3:1. */
const widest = 3;

/** Keeps a ratio within what a tile can show. */
export const clampRatio = (ratio: number): number => Math.min(widest, Math.max(1 / widest, ratio));

/** A tile with words is never lower than wide, as they take that much room, nor so narrow that they break up. */
export const wordsRatio = (ratio: number): number => Math.min(1, Math.max(2 / 3, ratio));

/** Width through height of the images that a request asks for; undefined where the model decides (`auto`). */
export function requestedRatio({ size, aspectRatio }: GenerationRequest): number | undefined {
  const parsed = size === undefined ? undefined : parseSize(size);
  const ratio = parsed ? parsed.width / parsed.height : ratioValue(aspectRatio ?? "");
  return ratio === undefined ? undefined : clampRatio(ratio);
}

/** The ratio to show a request's tiles at until the picture says otherwise: square where nothing is known. */
export const tileRatio = (request: GenerationRequest): number => requestedRatio(request) ?? 1;
