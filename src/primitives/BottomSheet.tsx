import { cx } from "./cx";
import { Dialog, type DialogProps } from "./Dialog";

/** Props of {@link BottomSheet}: those of a dialog. */
export type BottomSheetProps = DialogProps;

/** A dialog that rises from the lower edge of the screen. */
export function BottomSheet({ className, ...props }: BottomSheetProps) {
  return <Dialog {...props} className={cx("gih-sheet", className)} />;
}
