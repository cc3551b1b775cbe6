import type { KeyboardEvent, KeyboardEventHandler } from "react";

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === "z" && ctrlKey !== metaKey && !shiftKey && !altKey;

const isText = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio";

/** Control or Command and Z bring back what was removed; a text keeps its own undo. */
export const undoKeys =
  (undo: (() => void) | undefined): KeyboardEventHandler<HTMLElement> =>
  (event) => {
    if (!undo || event.defaultPrevented || !isUndo(event) || isText(event.target)) return;
    event.preventDefault();
    undo();
  };
