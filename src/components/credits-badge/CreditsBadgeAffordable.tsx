import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** How many images the balance is enough for; absent while their price is unknown. */
export const CreditsBadgeAffordable = /* @__PURE__ */ createPart("p", function CreditsBadgeAffordable() {
  const { t } = useMessages();
  const { balance, perImage } = useCreditsBadge();
  if (!balance || !perImage || perImage.credits <= 0) return null;
  const count = Math.floor(balance.credits / perImage.credits);
  const children = t("credits.enough", { count, tier: perImage.tier });
  return { props: { className: "gih-credits-enough", children } };
});
