import type { KeyboardEvent } from "react";
import type { Step } from "./stepInGrid";

const steps: Partial<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "first",
  End: "last",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

/** Where a key leads among tiles; undefined where it means something else. */
export const keyStep = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Step | undefined =>
  altKey || ctrlKey || metaKey ? undefined : steps[key];
