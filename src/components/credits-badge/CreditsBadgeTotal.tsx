import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** The balance and the plan; absent while there is no balance. */
export const CreditsBadgeTotal = /* @__PURE__ */ createPart("p", function CreditsBadgeTotal() {
  const { credits } = useMessages();
  const { balance } = useCreditsBadge();
  if (!balance) return null;
  const children = (
    <>
      <b>{credits(balance.credits)}</b>
      {balance.accountType !== null && <bdi>{balance.accountType}</bdi>}
    </>
  );
  return { props: { className: "gih-credits-total", children } };
});
