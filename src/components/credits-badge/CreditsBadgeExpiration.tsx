import { createPart } from "../../primitives/createPart";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** State of {@link CreditsBadgeExpiration}. */
interface ExpirationState {
  /** `warn` within the last week. */
  readonly tone: "warn" | undefined;
}

/** What expires next, in a few words; absent where nothing does. */
export const CreditsBadgeExpiration = /* @__PURE__ */ createPart<"span", ExpirationState>(
  "span",
  function CreditsBadgeExpiration() {
    const { expires } = useCreditsBadge();
    return (
      expires && {
        state: { tone: expires.isSoon ? "warn" : undefined },
        props: { className: "gih-credits-more", children: expires.short },
      }
    );
  },
);
