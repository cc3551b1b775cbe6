import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { canRetry } from "./canRetry";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** State of {@link CreditsBadgeRetry}. */
interface RetryState {
  /** Why it is there. */
  readonly state: "error";
}

/** Says that the balance could not be read, and reads it again; absent otherwise, and where the root has no `onRetry`. */
export const CreditsBadgeRetry = /* @__PURE__ */ createPart<"button", RetryState>(
  "button",
  function CreditsBadgeRetry() {
    const { t } = useMessages();
    const badge = useCreditsBadge();
    if (!canRetry(badge)) return null;
    const children = (
      <>
        <Icon name="alert" />
        <span>{t("credits.error")}</span>
        <span className="gih-credits-more">{t("action.retry")}</span>
      </>
    );
    const onClick = () => badge.onRetry?.();
    return {
      state: { state: "error" },
      props: { type: "button", className: "gih-credits", children, onClick },
    };
  },
);
