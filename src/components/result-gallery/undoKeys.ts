import type { KeyboardEvent, KeyboardEventHandler } from "react";

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === "z" && ctrlKey !== metaKey && !shiftKey && !altKey;

const isText = (target: EventTarget) =>
  target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio";

/** Control or Command and Z bring back what was removed, beside the owner's own keys; a text keeps its own undo. */
export const undoKeys = (
  own: KeyboardEventHandler<HTMLElement> | undefined,
  undo: (() => void) | undefined,
): { onKeyDown: KeyboardEventHandler<HTMLElement> } => ({
  onKeyDown: (event) => {
    own?.(event);
    if (!undo || event.defaultPrevented || !isUndo(event) || isText(event.target)) return;
    event.preventDefault();
    undo();
  },
});
