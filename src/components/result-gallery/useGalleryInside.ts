import { createLoaded } from "../../primitives/createLoaded";

/** What a gallery needs for its first tile: a page that has none yet shows itself without waiting for that. */
export const useGalleryInside = /* @__PURE__ */ createLoaded(
  async () => (await import("./galleryInside")).galleryInside,
);
