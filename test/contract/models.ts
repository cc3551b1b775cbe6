import { fallbackModel } from "../../src/contract/fallbackModel";
import type { Model } from "../../src/contract/modelSchema";

/** A model that is asked with a size and a quality word. */
export const sizedModel: Model = fallbackModel;

/** A model that is asked with a ratio and a tier. */
export const tieredModel: Model = {
  id: "nanobananapro",
  name: "Nano Banana Pro",
  provider: "gemini",
  aspectRatios: ["1:1", "3:2", "16:9"],
  qualities: [],
  tiers: ["1K", "2K"],
  referenceImageLimit: 3,
  creditsPerImage: 5,
};
