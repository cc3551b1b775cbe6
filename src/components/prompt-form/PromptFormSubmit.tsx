import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { pressOnce } from "../../primitives/pressOnce";
import { useFormObstacles, usePromptFormParts } from "./PromptFormContext";

/** State of {@link PromptFormSubmit}. */
interface SubmitState {
  /** True while something stands in the way. */
  readonly blocked: boolean;
  /** True from the click until the request is accepted or refused. */
  readonly busy: boolean;
}

/** The button with the total at its end; it stays focusable when it can't be used, so that its reason is found. */
export const PromptFormSubmit = /* @__PURE__ */ createPart<"button", SubmitState>(
  "button",
  function PromptFormSubmit() {
    const { count, cost, isSubmitting, id } = usePromptFormParts();
    const { t, credits } = useMessages();
    const isBlocked = useFormObstacles().length > 0;
    const children = (
      <>
        <span className="gih-generate-words">
          {isSubmitting && <span className="gih-spin" aria-hidden="true" />}
          <span className="gih-long">{t("generate.images", { count })}</span>
          <span className="gih-short">{t("generate.short")}</span>
        </span>
        {cost !== null && <span className="gih-cost">{credits(cost)}</span>}
      </>
    );
    const look = { className: "gih-btn gih-generate gih-num", "data-kind": "primary", "data-size": "l" };
    const words = {
      "aria-disabled": isBlocked || undefined,
      "aria-busy": isSubmitting || undefined,
      "aria-describedby": `${id}reasons ${id}receipt`,
    };
    return {
      state: { blocked: isBlocked, busy: isSubmitting },
      props: { type: "submit", ...look, ...words, children, onKeyDown: pressOnce },
    };
  },
);
