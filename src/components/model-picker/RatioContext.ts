import { createContext } from "react";
import type { usePopover } from "../../primitives/usePopover";

/** Carries what ties the button of the ratios to what it opens. */
export const RatioContext = /* @__PURE__ */ createContext<ReturnType<typeof usePopover> | null>(null);
