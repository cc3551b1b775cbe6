import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePromptFormParts } from "./PromptFormContext";
import { useOutlook } from "./useOutlook";

/** State of {@link PromptFormReceipt}. */
interface ReceiptState {
  /** `warn` where what is left is not enough for the same again. */
  readonly tone: "warn" | undefined;
}

/** What will be left, on the same edge as the cost above it; absent while the form can't be sent, and while it is unknown. */
export const PromptFormReceipt = /* @__PURE__ */ createPart<"p", ReceiptState>(
  "p",
  function PromptFormReceipt() {
    const { balanceAfter, cost, id } = usePromptFormParts();
    const { t, credits } = useMessages();
    if (useOutlook() !== "receipt" || balanceAfter === null) return null;
    const isLow = balanceAfter < (cost ?? 0);
    const children = (
      <>
        <span>{t("generate.balanceAfter")}</span>{" "}
        <b>
          {credits(balanceAfter)}
          {isLow && <span className="gih-sr"> {t("credits.low")}</span>}
        </b>
      </>
    );
    return {
      state: { tone: isLow ? "warn" : undefined },
      props: { id: `${id}receipt`, className: "gih-receipt gih-num", children },
    };
  },
);
