import { useSyncExternalStore } from "react";
import { CreditsBadge as CreditsBadgeView } from "../components/credits-badge/CreditsBadge";
import type { CreditsBadgeProps as ViewProps } from "../components/credits-badge/CreditsBadge";
import { useImageHub } from "../hooks/ImageHubContext";
import { useCredits } from "../hooks/useCredits";

/** Props of {@link CreditsBadge}. */
export type CreditsBadgeProps = Omit<
  ViewProps,
  "balance" | "status" | "onRetry" | "refunded" | "onRefundSeen"
>;

const none = () => 0;

/** The balance of the provider's account; nothing where the server keeps it to itself. */
export function CreditsBadge(props: CreditsBadgeProps) {
  const { data, status, error, refetch } = useCredits();
  const { refunds } = useImageHub();
  const refunded = useSyncExternalStore(refunds.subscribe, refunds.get, none);
  const isHidden = error?.code === "forbidden" || error?.code === "notFound";
  if (!data && isHidden) return null;
  const given = { balance: data, status, refunded, onRefundSeen: refunds.clear };
  return <CreditsBadgeView {...props} {...given} onRetry={() => void refetch()} />;
}
