import { CreditsBadge as CreditsBadgeView } from "../components/credits-badge/CreditsBadge";
import type { CreditsBadgeProps as ViewProps } from "../components/credits-badge/CreditsBadge";
import { useCredits } from "../hooks/useCredits";

/** Props of {@link CreditsBadge}. */
export type CreditsBadgeProps = Omit<ViewProps, "balance" | "status" | "onRetry">;

/** The balance of the provider's account; nothing where the server keeps it to itself. */
export function CreditsBadge(props: CreditsBadgeProps) {
  const { data, status, error, refetch } = useCredits();
  const isHidden = error?.code === "forbidden" || error?.code === "notFound";
  if (!data && isHidden) return null;
  return <CreditsBadgeView {...props} balance={data} status={status} onRetry={() => void refetch()} />;
}
