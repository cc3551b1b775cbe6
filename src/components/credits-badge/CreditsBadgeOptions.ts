import type { CreditBalance } from "../../contract/creditBalanceSchema";
import type { Tier } from "../../contract/tier";

/** What a credits badge is made of. */
export interface CreditsBadgeOptions {
  /** The balance; a former one stays shown while `status` is `pending` or `error`. */
  balance?: CreditBalance | undefined;
  /** How reading the balance goes. */
  status: "pending" | "error" | "success";
  /** Opens the place where credits are bought. Default: none is offered. */
  onTopUp?: (() => void) | undefined;
  /** Reads the balance again after an error. Default: none is offered. */
  onRetry?: (() => void) | undefined;
  /** How many credits came back that nobody was told of yet; said for ten seconds in which somebody can see it. Default: none. */
  refunded?: number | undefined;
  /** Hears that somebody has seen what came back, or taken it off. */
  onRefundSeen?: (() => void) | undefined;
  /** Fewer credits than this count as low. Default: 20. */
  lowBelow?: number | undefined;
  /** The price of one image, for saying how many the balance is enough for. Default: not said. */
  perImage?: { readonly credits: number; readonly tier: Tier } | undefined;
}
