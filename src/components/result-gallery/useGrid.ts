import { createLoaded } from "../../primitives/createLoaded";

/** What draws tiles: a page that has none yet shows itself without waiting for that. */
export const useGrid = /* @__PURE__ */ createLoaded(async () => (await import("./GalleryGrid")).GalleryGrid);
