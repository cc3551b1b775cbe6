import { CreditsBadge as CreditsBadgeView } from "../components/credits-badge/CreditsBadge";
import type { CreditsBadgeProps as ViewProps } from "../components/credits-badge/CreditsBadgeProps";
import { useCredits } from "../hooks/useCredits";

/** Props of {@link CreditsBadge}. */
export type CreditsBadgeProps = Omit<ViewProps, "balance" | "status" | "onRetry">;

/** The balance of the provider's account. */
export function CreditsBadge(props: CreditsBadgeProps) {
  const { data, status, refetch } = useCredits();
  return <CreditsBadgeView {...props} balance={data} status={status} onRetry={() => void refetch()} />;
}
