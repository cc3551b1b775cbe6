import { createLoaded } from "../../primitives/createLoaded";

/** What an open viewer needs: a page loads it when a picture is first opened. */
export const useViewerBody = /* @__PURE__ */ createLoaded(
  async () => (await import("./ViewerBody")).ViewerBody,
);
