import type { GenerationEntry } from "../../contract/GenerationEntry";

/** By what a gallery can be narrowed down. */
export interface GalleryFacets {
  /** True where there are prompts: from the first one on, so that no tile moves when there are more. */
  readonly hasPrompts: boolean;
  /** The ids of the models, where there are several. */
  readonly models: readonly string[];
  /** True where something is marked. */
  readonly hasFavourites: boolean;
}

/** By what these submissions can be narrowed down: beside words, only by what tells them apart. */
export function facetsOf(entries: readonly GenerationEntry[]): GalleryFacets {
  const models = [...new Set(entries.map(({ request }) => request.model))];
  return {
    hasPrompts: entries.length > 0,
    models: models.length > 1 ? models : [],
    hasFavourites: entries.some(({ isFavourite = false }) => isFavourite),
  };
}
