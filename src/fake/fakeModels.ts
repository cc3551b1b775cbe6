import { fallbackModel } from "../contract/fallbackModel";
import type { Model } from "../contract/modelSchema";
import { tiers } from "../contract/tier";

const gemini = {
  provider: "gemini",
  aspectRatios: ["auto", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16", "5:4", "4:5", "21:9"],
  qualities: [],
  tiers: [...tiers],
  referenceImageLimit: 14,
};

/** The models that a fake hub lists by default; prices beside those of gpt-image-2 are made up. */
export const fakeModels: readonly Model[] = [
  fallbackModel,
  {
    ...gemini,
    id: "nanobanana",
    name: "Nano Banana",
    tiers: ["1K"],
    referenceImageLimit: 3,
    creditsPerImage: 4,
  },
  {
    ...gemini,
    id: "nanobanana2",
    name: "Nano Banana 2",
    creditsPerImage: { "1K": 6, "2K": 8, "4K": 12 },
  },
  {
    ...gemini,
    id: "nanobananapro",
    name: "Nano Banana Pro",
    creditsPerImage: { "1K": 12, "2K": 14, "4K": 24 },
  },
];
