import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";

/** One tile of the gallery. `place` counts the tiles of its submission from 0 and stays the same from wait to picture. */
export type GalleryTile = { readonly place: number } & (
  | { readonly kind: "picture"; readonly image: GeneratedImage }
  /** A picture on its way; only one tile of a submission says so in words. */
  | { readonly kind: "pending"; readonly speaks: boolean }
  /** Words about how it ended. */
  | { readonly kind: "ended" }
);

/** How many images were asked for; at least as many as came. */
export const imagesAsked = ({ request, images }: GenerationEntry): number =>
  Math.max(request.n ?? 1, images.length);

function closing(entry: GenerationEntry): GalleryTile[] {
  const place = entry.images.length;
  if (!isSettled(entry.state)) {
    return Array.from({ length: imagesAsked(entry) - place }, (_, index) => ({
      kind: "pending",
      place: place + index,
      speaks: index === 0,
    }));
  }
  const complete = entry.state === "succeeded" && place > 0;
  return complete ? [] : [{ kind: "ended", place }];
}

/** The tiles of one submission: its pictures, then what is still on its way or how it ended. */
export function galleryTiles(entry: GenerationEntry): GalleryTile[] {
  const pictures = entry.images.map((image, place): GalleryTile => ({ kind: "picture", image, place }));
  return [...pictures, ...closing(entry)];
}
