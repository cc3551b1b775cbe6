import type { Model } from "../../contract/modelSchema";
import { creditsPerImage } from "../../contract/priceOf";

/** The least that one image of a model costs, in credits; null where no price is known. */
export function lowestPrice(model: Pick<Model, "tiers" | "creditsPerImage">): number | null {
  const prices = model.tiers.flatMap((tier) => creditsPerImage(model, tier) ?? []);
  return prices.length === 0 ? null : Math.min(...prices);
}
