import type { ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { BottomSheet } from "../../primitives/BottomSheet";

/** Props of {@link RecipeSheet}. */
export interface RecipeSheetProps {
  /** Whether it is shown. */
  open: boolean;
  /** Hears that it is to be closed. */
  onClose: () => void;
  /** The recipe. */
  children: ReactNode;
}

/** The recipe over the picture, where there is no room for it beside. */
export function RecipeSheet({ open, onClose, children }: RecipeSheetProps) {
  const { t } = useMessages();
  return (
    <BottomSheet open={open} onClose={onClose} aria-label={t("viewer.recipe")}>
      <div className="gih-recipe-sheet">{children}</div>
      <div className="gih-sheet-foot">
        <button type="button" className="gih-btn" data-kind="outline" data-size="l" onClick={onClose}>
          {t("viewer.close")}
        </button>
      </div>
    </BottomSheet>
  );
}
