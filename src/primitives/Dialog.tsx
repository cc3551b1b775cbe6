import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { cx } from "./cx";
import { useDialog, type UseDialogOptions } from "./useDialog";

/** Props of {@link Dialog}; everything else goes to the `<dialog>`. */
export interface DialogProps
  extends UseDialogOptions, Omit<ComponentPropsWithoutRef<"dialog">, "open" | "onClose" | "onCancel"> {
  /** Its content, in the page only while it is open. */
  children: ReactNode;
}

/** A modal native dialog. */
export function Dialog({ open, onClose, className, children, ...rest }: DialogProps) {
  const { ref, panelRef, dialogProps } = useDialog({ open, onClose });
  return (
    <dialog {...rest} ref={ref} className={cx("gih-root", "gih-dialog", className)} {...dialogProps}>
      {open && (
        <div ref={panelRef} className="gih-dialog-panel" tabIndex={-1}>
          {children}
        </div>
      )}
    </dialog>
  );
}
