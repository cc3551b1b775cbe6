import type { GenerationEntry } from "../../contract/GenerationEntry";

/** How many pictures these submissions have together. */
export const countPictures = (entries: readonly Pick<GenerationEntry, "images">[]): number =>
  entries.reduce((sum, { images }) => sum + images.length, 0);
