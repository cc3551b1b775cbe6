import { useState, type ReactElement, type ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { NoState } from "../../primitives/PartProps";
import { recipeParts } from "./recipeParts";
import { RecipeSheet } from "./RecipeSheet";
import { useViewer } from "./ViewerContext";
import { ViewerIcon } from "./ViewerIcon";

/** Own props of {@link ViewerRecipeTrigger}. */
interface TriggerOptions {
  /** The parts that stand in the sheet. Default: those of a recipe. */
  recipe?: ReactNode;
}

/** A button that opens the recipe in a sheet; out of sight where the viewer has room for the recipe itself. */
export const ViewerRecipeTrigger = /* @__PURE__ */ createPart<"button", NoState, TriggerOptions>(
  "button",
  function ViewerRecipeTrigger({ recipe = recipeParts, ...rest }) {
    const { comparison } = useViewer();
    const { t } = useMessages();
    // Undefined until it is first opened; comparing with a reference is what the sheet would cover.
    const [open, setOpen] = useState<boolean>();
    const [compared, setCompared] = useState(comparison.chosen?.id);
    if (compared !== comparison.chosen?.id) {
      setCompared(comparison.chosen?.id);
      if (open) setOpen(false);
    }
    const children = (
      <>
        <ViewerIcon name="text" size={20} />
        {t("viewer.recipe")}
      </>
    );
    const look = { className: "gih-btn gih-recipe-open", "data-kind": "outline", "data-size": "l" };
    const act = { type: "button", "aria-haspopup": "dialog", onClick: () => setOpen(true) };
    const withSheet = (button: ReactElement) => (
      <>
        {button}
        {open !== undefined && (
          <RecipeSheet open={open} onClose={() => setOpen(false)}>
            {recipe}
          </RecipeSheet>
        )}
      </>
    );
    return { rest, props: { ...look, ...act, children }, wrap: withSheet };
  },
);
