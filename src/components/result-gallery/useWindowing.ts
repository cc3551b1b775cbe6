import { createLoaded } from "../../primitives/createLoaded";

/** What draws only some of many tiles: most galleries never have so many. */
export const useWindowing = /* @__PURE__ */ createLoaded(
  async () => (await import("./windowing/WindowedDays")).WindowedDays,
);
