import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartProps } from "../../primitives/PartProps";
import { provide } from "../../primitives/provide";
import { usePopover } from "../../primitives/usePopover";
import { CreditsBadgeContext, type CreditsTone } from "./CreditsBadgeContext";
import type { CreditsBadgeOptions } from "./CreditsBadgeOptions";
import { describeExpiration } from "./describeExpiration";
import { useMinute } from "./useMinute";

/** State of {@link CreditsBadgeRoot}. */
export interface CreditsBadgeState {
  /** How reading the balance goes. */
  readonly status: CreditsBadgeOptions["status"];
  /** How much is left: `warn` is little, `danger` nothing; undefined is enough, or nobody knows. */
  readonly tone: CreditsTone;
}

/** Props of {@link CreditsBadgeRoot}; the rest goes to its element. */
export interface CreditsBadgeRootProps extends CreditsBadgeOptions, PartProps<"div", CreditsBadgeState> {}

function toneOf({ balance, lowBelow = 20 }: CreditsBadgeOptions): CreditsTone {
  if (!balance) return undefined;
  if (balance.credits <= 0) return "danger";
  return balance.credits < lowBelow ? "warn" : undefined;
}

/** Holds what the parts of a credits badge tell. */
export const CreditsBadgeRoot = /* @__PURE__ */ createPart<"div", CreditsBadgeState, CreditsBadgeOptions>(
  "div",
  function CreditsBadgeRoot({ balance, status, onTopUp, onRetry, lowBelow, perImage, ...more }) {
    const { refunded, onRefundSeen, ...rest } = more;
    const messages = useMessages();
    const expires = describeExpiration(messages, balance?.nextExpiration ?? null, useMinute());
    const popover = usePopover();
    const tone = toneOf({ balance, status, lowBelow });
    const leadsOn = tone === "danger" && onTopUp !== undefined;
    const known = { balance, status, onTopUp, onRetry, perImage, refunded, onRefundSeen };
    const value = { ...known, tone, expires, leadsOn, popover };
    return {
      rest,
      state: { status, tone },
      props: { ...messages.root, className: "gih-root gih-credits-badge" },
      wrap: provide(CreditsBadgeContext, value),
    };
  },
);
