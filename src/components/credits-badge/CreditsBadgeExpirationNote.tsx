import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** What expires next, in a sentence; absent where nothing does. */
export const CreditsBadgeExpirationNote = /* @__PURE__ */ createPart(
  "p",
  function CreditsBadgeExpirationNote() {
    const { expires } = useCreditsBadge();
    if (!expires) return null;
    const children = (
      <>
        <Icon name="clock" />
        <span>{expires.long}</span>
      </>
    );
    return { props: { className: "gih-credits-expiry", children } };
  },
);
