import type { GenerationRequest } from "./generationRequestSchema";
import type { Model } from "./modelSchema";
import { tierOf } from "./sizes";
import { tiers, toTier, type Tier } from "./tier";

/** The tier that a request will be charged as; `auto` and no size count as the smallest, as the API answers them. */
export const tierOfRequest = (request: Pick<GenerationRequest, "size" | "quality">): Tier =>
  toTier(request.quality) ?? tierOf(request.size ?? "auto") ?? "1K";

/** Credits for one image in a tier; null where the model has no known price for it or a larger tier. */
export function creditsPerImage(model: Pick<Model, "creditsPerImage">, tier: Tier): number | null {
  const prices = model.creditsPerImage;
  if (typeof prices === "number") return prices;
  // A tier without a price of its own can't cost more than the next larger one that has one.
  const larger = tiers.slice(tiers.indexOf(tier)).find((candidate) => prices[candidate] !== undefined);
  return larger === undefined ? null : (prices[larger] ?? null);
}

/** The credits that a request will be charged before it runs; null where the model's price is unknown. */
export function priceOf(
  request: Pick<GenerationRequest, "size" | "quality" | "n">,
  model: Pick<Model, "creditsPerImage">,
): number | null {
  const each = creditsPerImage(model, tierOfRequest(request));
  return each === null ? null : each * (request.n ?? 1);
}
