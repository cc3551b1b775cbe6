import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** Leads to the place where credits are bought; absent where the root has no `onTopUp`. */
export const CreditsBadgeTopUp = /* @__PURE__ */ createPart("button", function CreditsBadgeTopUp() {
  const { t } = useMessages();
  const { onTopUp } = useCreditsBadge();
  if (!onTopUp) return null;
  const look = { className: "gih-btn", "data-kind": "outline", children: t("credits.topUp") };
  return { props: { type: "button", ...look, onClick: () => onTopUp() } };
});
