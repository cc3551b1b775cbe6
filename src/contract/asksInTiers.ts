import type { Model } from "./modelSchema";

/** Says whether a model is asked with `aspect_ratio` and a tier as `quality`, not with `size` and a quality word. */
export const asksInTiers = (model: Model): boolean => model.qualities.length === 0;
