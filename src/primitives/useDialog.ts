import { useEffect, useRef, type PointerEvent, type SyntheticEvent } from "react";
import { noteOpenDialog } from "./openDialogs";

/** What {@link useDialog} needs. */
export interface UseDialogOptions {
  /** Whether it is shown. */
  open: boolean;
  /** Hears Escape, the system's back gesture and a press on the backdrop; the owner then sets `open` to false. */
  onClose: () => void;
}

const isBackdrop = (event: SyntheticEvent) => event.target === event.currentTarget;

/** A modal native dialog: the page behind it is inert, and focus returns to where it was. What is in it stands in one panel. */
export function useDialog({ open, onClose }: UseDialogOptions) {
  const ref = useRef<HTMLDialogElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const pressedBackdrop = useRef(false);

  useEffect(() => {
    // Of a part whose user renders another element, which then is in the page like any other.
    const dialog: Partial<HTMLDialogElement> | null = ref.current;
    const panel = panelRef.current;
    if (!open || !dialog || !panel) return undefined;
    dialog.showModal?.();
    // The panel rather than its first control: nothing is about to be changed by accident.
    panel.focus();
    const noteClosed = noteOpenDialog(panel);
    return () => {
      noteClosed();
      dialog.close?.();
    };
  }, [open]);

  const dialogProps = {
    onPointerDown: (event: PointerEvent) => {
      pressedBackdrop.current = isBackdrop(event);
    },
    onPointerUp: (event: PointerEvent) => {
      // Both ends must lie outside: text may be selected from inside across the edge.
      if (pressedBackdrop.current && isBackdrop(event)) onClose();
      pressedBackdrop.current = false;
    },
    onCancel: (event: SyntheticEvent) => {
      // The cancel event of a file input inside bubbles up here.
      if (!isBackdrop(event)) return;
      event.preventDefault();
      onClose();
    },
    onClose: (event: SyntheticEvent<HTMLDialogElement>) => {
      // A browser may close a dialog without asking; an event of an earlier closing comes while it is open again.
      if (isBackdrop(event) && open && !event.currentTarget.open) onClose();
    },
  };
  return { ref, panelRef, dialogProps };
}
