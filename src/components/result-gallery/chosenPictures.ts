import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { ViewerPicture } from "../viewer/viewerPictures";
import { tileId } from "./tileId";

/** The pictures whose tiles are chosen, in the order of the gallery. */
export const chosenPictures = (
  entries: readonly GenerationEntry[],
  chosen: ReadonlySet<string>,
): ViewerPicture[] =>
  chosen.size === 0
    ? []
    : entries.flatMap((entry) =>
        entry.images.flatMap((image, place) =>
          chosen.has(tileId(entry.key, place)) ? [{ image, entry }] : [],
        ),
      );

/** The submissions of pictures, each once. */
export const entriesOf = (pictures: readonly ViewerPicture[]): GenerationEntry[] => [
  ...new Set(pictures.map(({ entry }) => entry)),
];
