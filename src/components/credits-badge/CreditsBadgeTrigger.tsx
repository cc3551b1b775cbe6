import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { CreditsBadgeAmount } from "./CreditsBadgeAmount";
import { useCreditsBadge, type CreditsTone } from "./CreditsBadgeContext";
import { CreditsBadgeExpiration } from "./CreditsBadgeExpiration";

/** State of {@link CreditsBadgeTrigger}. */
interface TriggerState {
  /** How much is left. */
  readonly tone: CreditsTone;
}

/**
 * The balance on a button that opens the details; with nothing left, the button that leads to more. Absent while there is no
 * balance to show.
 */
export const CreditsBadgeTrigger = /* @__PURE__ */ createPart<"button", TriggerState>(
  "button",
  function CreditsBadgeTrigger() {
    const { t } = useMessages();
    const { balance, tone, leadsOn, onTopUp, popover } = useCreditsBadge();
    if (!balance) return null;
    const act = leadsOn
      ? { onClick: () => onTopUp?.() }
      : { ...popover.triggerProps, "aria-haspopup": "dialog" };
    const children = (
      <>
        <Icon name={tone ? "alert" : "credits"} />
        <CreditsBadgeAmount />
        {tone && <span className="gih-sr">{t(tone === "danger" ? "credits.none" : "credits.low")}</span>}
        {leadsOn ? (
          <span className="gih-credits-more">{t("credits.topUp")}</span>
        ) : (
          <CreditsBadgeExpiration />
        )}
      </>
    );
    return { state: { tone }, props: { ...act, type: "button", className: "gih-credits gih-num", children } };
  },
);
