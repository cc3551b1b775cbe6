import type { GenerationEntry } from "../../contract/GenerationEntry";

/** What the gallery is narrowed down to. */
export interface GalleryFilter {
  /** Words that the prompt has, in any order and case; empty for any prompt. */
  readonly text: string;
  /** The id of the model; empty for every model. */
  readonly model: string;
  /** True for favourites alone. */
  readonly isFavourite: boolean;
}

/** Everything is shown. */
export const noFilter: GalleryFilter = { text: "", model: "", isFavourite: false };

/** Says whether a filter leaves anything out. */
export const isFiltering = ({ text, model, isFavourite }: GalleryFilter): boolean =>
  text.trim() !== "" || model !== "" || isFavourite;

/** Says of a submission whether it is shown. */
export function matcherOf({ text, model, isFavourite }: GalleryFilter): (entry: GenerationEntry) => boolean {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return (entry) => {
    if (isFavourite && !entry.isFavourite) return false;
    if (model !== "" && entry.request.model !== model) return false;
    const prompt = entry.request.prompt.toLocaleLowerCase();
    return words.every((word) => prompt.includes(word));
  };
}
