import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { CreditsBadgeAffordable } from "./CreditsBadgeAffordable";
import { useCreditsBadge } from "./CreditsBadgeContext";
import { CreditsBadgeExpirationNote } from "./CreditsBadgeExpirationNote";
import { CreditsBadgeTopUp } from "./CreditsBadgeTopUp";
import { CreditsBadgeTotal } from "./CreditsBadgeTotal";

/** The balance in full, in a popover that the trigger opens; absent where the trigger leads to more credits at once. */
export const CreditsBadgeDetails = /* @__PURE__ */ createPart("dialog", function CreditsBadgeDetails() {
  const { t } = useMessages();
  const { balance, leadsOn, popover } = useCreditsBadge();
  if (!balance || leadsOn) return null;
  const children = (
    <>
      <CreditsBadgeTotal />
      <CreditsBadgeExpirationNote />
      <CreditsBadgeAffordable />
      <CreditsBadgeTopUp />
    </>
  );
  const words = { "aria-label": t("credits.label"), children };
  return { props: { ...popover.popoverProps, className: "gih-pop gih-num", ...words } };
});
