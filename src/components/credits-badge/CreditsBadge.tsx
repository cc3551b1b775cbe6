import { CreditsBadgeDetails } from "./CreditsBadgeDetails";
import { CreditsBadgeRefund } from "./CreditsBadgeRefund";
import { CreditsBadgeRetry } from "./CreditsBadgeRetry";
import { CreditsBadgeRoot, type CreditsBadgeRootProps } from "./CreditsBadgeRoot";
import { CreditsBadgeStatus } from "./CreditsBadgeStatus";
import { CreditsBadgeTrigger } from "./CreditsBadgeTrigger";

/** Props of {@link CreditsBadge}; the rest goes to its root. */
export interface CreditsBadgeProps extends Omit<CreditsBadgeRootProps, "children"> {}

/** The balance in a pill; pressing it says more. */
export function CreditsBadge(props: CreditsBadgeProps) {
  return (
    <CreditsBadgeRoot {...props}>
      <CreditsBadgeTrigger />
      <CreditsBadgeDetails />
      <CreditsBadgeRetry />
      <CreditsBadgeRefund />
      <CreditsBadgeStatus />
    </CreditsBadgeRoot>
  );
}
