import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useViewer } from "./ViewerContext";
import { ViewerIcon } from "./ViewerIcon";

/** State of {@link ViewerCompare}. */
interface CompareState {
  /** True while two pictures are compared. */
  readonly on: boolean;
}

/** Begins comparing with the likeliest other picture, and ends it; absent where there is nothing to compare with. */
export const ViewerCompare = /* @__PURE__ */ createPart<"button", CompareState>(
  "button",
  function ViewerCompare() {
    const { offers, comparison } = useViewer();
    const { t } = useMessages();
    if (offers.length === 0) return null;
    const on = comparison.chosen !== undefined;
    const children = (
      <>
        <ViewerIcon name="compare" size={20} />
        {t("viewer.compare")}
      </>
    );
    const look = { type: "button", className: "gih-btn", "data-size": "s", children };
    const kind = { "data-kind": on ? "primary" : undefined, "aria-pressed": on };
    return {
      state: { on },
      props: { ...look, ...kind, "aria-keyshortcuts": "c", onClick: comparison.toggle },
    };
  },
);
