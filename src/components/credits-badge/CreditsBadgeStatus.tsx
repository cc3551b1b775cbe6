import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { canRetry } from "./canRetry";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** State of {@link CreditsBadgeStatus}. */
interface StatusState {
  /** `pending` while the balance is read, `error` when that failed. */
  readonly state: "pending" | "error";
}

/** Says how reading the balance goes; absent while there is one, and where `Retry` says it. */
export const CreditsBadgeStatus = /* @__PURE__ */ createPart<"output", StatusState>(
  "output",
  function CreditsBadgeStatus() {
    const { t } = useMessages();
    const badge = useCreditsBadge();
    if (badge.balance || canRetry(badge)) return null;
    const failed = badge.status === "error";
    const children = (
      <>
        {failed ? <Icon name="alert" /> : <span className="gih-spin" aria-hidden="true" />}
        <span className="gih-credits-word">{t(failed ? "credits.error" : "credits.label")}</span>
        {!failed && <span className="gih-sr">{t("credits.loading")}</span>}
      </>
    );
    return {
      state: { state: failed ? "error" : "pending" },
      props: { className: "gih-credits", children },
    };
  },
);
