import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import type { CreditsBadgeProps } from "./CreditsBadgeProps";
import { CreditsPill } from "./CreditsPill";
import { CreditsReading } from "./CreditsReading";

/** The balance in a pill; pressing it says more. */
export function CreditsBadge(props: CreditsBadgeProps) {
  const { balance, status, onTopUp, onRetry, lowBelow = 20, perImage, className, ...rest } = props;
  const { root } = useMessages();
  return (
    <div {...root} {...rest} className={cx("gih-root gih-credits-badge", className)}>
      {balance ? (
        <CreditsPill balance={balance} onTopUp={onTopUp} lowBelow={lowBelow} perImage={perImage} />
      ) : (
        <CreditsReading failed={status === "error"} onRetry={onRetry} />
      )}
    </div>
  );
}
