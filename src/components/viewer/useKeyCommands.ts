import { useEffect, useRef, type RefObject } from "react";
import { commandOf, type ViewerCommand } from "./viewerKeys";

/** What {@link useKeyCommands} needs. */
export interface KeyCommandOptions {
  /** Something inside the dialog. */
  inside: RefObject<HTMLElement | null>;
  /** True while arrows move the picture. */
  isZoomed: boolean;
  /** Does it. */
  onCommand: (command: ViewerCommand) => void;
  /** Hears Escape and the system's back gesture; true where that was meant for something inside, and the dialog stays. */
  onEscape: () => boolean;
}

/** Fields know what to do with their keys. */
const takesKeys = "input, textarea, select, [contenteditable]";

/** Keys of the whole dialog, wherever the focus is in it, but not in a dialog above it. */
export function useKeyCommands({ inside, isZoomed, onCommand, onEscape }: KeyCommandOptions): void {
  const latest = useRef({ onKey: (_event: KeyboardEvent): void => undefined, onEscape });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const dialog = inside.current?.closest("dialog");
      const target = event.target as Element; // key events happen on elements
      if (!dialog || event.defaultPrevented || target.closest("dialog") !== dialog) return;
      if (event.key === "Escape") {
        if (!target.closest("[popover]") && onEscape()) event.preventDefault();
        return;
      }
      if (target.closest(takesKeys)) return;
      const command = commandOf(event, { isZoomed, isRtl: getComputedStyle(dialog).direction === "rtl" });
      if (!command) return;
      event.preventDefault();
      onCommand(command);
    };
    latest.current = { onKey, onEscape };
  });
  useEffect(() => {
    // On the dialog, because the focus begins outside of what is rendered into it.
    const dialog = inside.current?.closest("dialog");
    const listen = (event: KeyboardEvent) => latest.current.onKey(event);
    const back = (event: Event) => {
      // What a file input in it or a dialog above it hears is not meant.
      if (event.target !== dialog || !latest.current.onEscape()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    dialog?.addEventListener("keydown", listen);
    // Before the dialog itself, which would close.
    dialog?.addEventListener("cancel", back, { capture: true });
    return () => {
      dialog?.removeEventListener("keydown", listen);
      dialog?.removeEventListener("cancel", back, { capture: true });
    };
  }, [inside]);
}
