import type { GenerationEntry } from "../../contract/GenerationEntry";

/** By what a gallery can be narrowed down. */
export interface GalleryFacets {
  /** True where there are prompts to tell apart. */
  readonly hasPrompts: boolean;
  /** The ids of the models, where there are several. */
  readonly models: readonly string[];
  /** True where something is marked. */
  readonly hasFavourites: boolean;
}

/** Fewer are seen at a glance. */
const worthSearching = 4;

/** By what these submissions can be narrowed down: only by what tells them apart. */
export function facetsOf(entries: readonly GenerationEntry[]): GalleryFacets {
  const models = [...new Set(entries.map(({ request }) => request.model))];
  const prompts = new Set(entries.map(({ request }) => request.prompt));
  return {
    hasPrompts: entries.length >= worthSearching && prompts.size > 1,
    models: models.length > 1 ? models : [],
    hasFavourites: entries.some(({ isFavourite = false }) => isFavourite),
  };
}
