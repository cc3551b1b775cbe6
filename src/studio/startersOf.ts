import type { GalleryStarter } from "../components/result-gallery/GalleryStarter";
import type { Translate } from "../messages/createTranslator";

const keys = ["starter.ridges", "starter.fern", "starter.ink"] as const;

/** Prompts to begin with. */
export const startersOf = (t: Translate): GalleryStarter[] => keys.map((key) => ({ prompt: t(key) }));
