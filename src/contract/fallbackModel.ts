import type { Model } from "./modelSchema";
import { aspectRatios } from "./sizes";
import { tiers } from "./tier";

/** The card of gpt-image-2, used only while `/models` can't be read. */
export const fallbackModel: Model = {
  id: "gpt-image-2",
  name: "GPT Image 2",
  provider: "openai",
  aspectRatios: ["auto", ...aspectRatios],
  qualities: ["auto", "low", "medium", "high"],
  tiers: [...tiers],
  referenceImageLimit: 16,
  creditsPerImage: { "1K": 8, "2K": 10, "4K": 12 },
};
