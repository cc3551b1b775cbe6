import { fallbackModel } from "../../src/contract/fallbackModel";
import type { GenerationSettings } from "../../src/contract/GenerationSettings";
import type { Model } from "../../src/contract/modelSchema";

/** Offers everything. */
export const gptImage: Model = fallbackModel;

/** Offers little: five ratios, one tier, no qualities. */
export const nano: Model = {
  id: "nano-banana",
  name: "Nano Banana",
  provider: "gemini",
  aspectRatios: ["1:1", "3:2", "2:3", "16:9", "9:16"],
  qualities: [],
  tiers: ["1K"],
  referenceImageLimit: 3,
  creditsPerImage: 1,
};

/** Wide, 2K, four images of {@link gptImage}: 40 credits. */
export const wide: GenerationSettings = {
  model: gptImage.id,
  aspectRatio: "3:2",
  tier: "2K",
  quality: "auto",
  n: 4,
};
