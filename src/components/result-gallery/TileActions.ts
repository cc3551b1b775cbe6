import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import type { GalleryActions } from "./GalleryActions";

/** What a tile can ask for: what the gallery's owner offers, and the gallery's own viewer. */
export interface TileActions extends GalleryActions {
  /** Shows an image in the gallery's own viewer. */
  onView?: ((image: GeneratedImage, entry: GenerationEntry) => void) | undefined;
}
