import { createContext } from "react";
import { usePartContext } from "../../primitives/usePartContext";
import type { usePopover } from "../../primitives/usePopover";
import type { CreditsBadgeOptions } from "./CreditsBadgeOptions";
import type { Expiration } from "./describeExpiration";

/** How much is left: `warn` is little, `danger` nothing; undefined is enough, or nobody knows. */
export type CreditsTone = "warn" | "danger" | undefined;

/** What the parts of a credits badge know. */
export interface CreditsBadgeValue extends Omit<CreditsBadgeOptions, "lowBelow"> {
  /** How much is left. */
  readonly tone: CreditsTone;
  /** What expires next. */
  readonly expires: Expiration | undefined;
  /** True where pressing the pill leads straight to more credits: nothing is left that could be told more of. */
  readonly leadsOn: boolean;
  /** Ties the trigger to the details. */
  readonly popover: ReturnType<typeof usePopover>;
}

/** Carries what the parts of a credits badge know. */
export const CreditsBadgeContext = /* @__PURE__ */ createContext<CreditsBadgeValue | null>(null);

/** What the badge around this part knows. */
export const useCreditsBadge = (): CreditsBadgeValue =>
  usePartContext(CreditsBadgeContext, "CreditsBadge.Root");
