import {
  useEffect,
  useRef,
  type ComponentPropsWithoutRef,
  type PointerEvent,
  type ReactNode,
  type SyntheticEvent,
} from "react";
import { cx } from "./cx";
import { noteOpenDialog } from "./openDialogs";

/** Props of {@link Dialog}; everything else goes to the `<dialog>`. */
export interface DialogProps extends Omit<
  ComponentPropsWithoutRef<"dialog">,
  "open" | "onClose" | "onCancel"
> {
  /** Whether it is shown. */
  open: boolean;
  /** Hears Escape, the system's back gesture and a press on the backdrop; the owner then sets `open` to false. */
  onClose: () => void;
  /** Its content, in the page only while it is open. */
  children: ReactNode;
}

/** A modal native dialog: the page behind it is inert, and focus returns to where it was. */
export function Dialog({ open, onClose, className, children, ...rest }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const pressedBackdrop = useRef(false);

  useEffect(() => {
    const dialog = ref.current;
    const panel = panelRef.current;
    if (!open || !dialog || !panel) return undefined;
    dialog.showModal();
    // The panel rather than its first control: nothing is about to be changed by accident.
    panel.focus();
    const noteClosed = noteOpenDialog(panel);
    return () => {
      noteClosed();
      dialog.close();
    };
  }, [open]);

  const isBackdrop = (event: SyntheticEvent) => event.target === event.currentTarget;
  const press = (event: PointerEvent) => {
    pressedBackdrop.current = isBackdrop(event);
  };
  const release = (event: PointerEvent) => {
    // Both ends must lie outside: text may be selected from inside across the edge.
    if (pressedBackdrop.current && isBackdrop(event)) onClose();
    pressedBackdrop.current = false;
  };
  const cancel = (event: SyntheticEvent) => {
    // The cancel event of a file input inside bubbles up here.
    if (!isBackdrop(event)) return;
    event.preventDefault();
    onClose();
  };
  const closed = (event: SyntheticEvent<HTMLDialogElement>) => {
    // A browser may close a dialog without asking; an event of an earlier closing comes while it is open again.
    if (isBackdrop(event) && open && !event.currentTarget.open) onClose();
  };

  return (
    <dialog
      {...rest}
      ref={ref}
      className={cx("gih-root", "gih-dialog", className)}
      onPointerDown={press}
      onPointerUp={release}
      onCancel={cancel}
      onClose={closed}
    >
      {open && (
        <div ref={panelRef} className="gih-dialog-panel" tabIndex={-1}>
          {children}
        </div>
      )}
    </dialog>
  );
}
