import type { CreditBalance } from "../../contract/creditBalanceSchema";
import { useMessages } from "../../messages/useMessages";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import { CreditsAmount } from "./CreditsAmount";
import type { CreditsBadgeProps } from "./CreditsBadgeProps";
import { CreditsDetails } from "./CreditsDetails";
import { describeExpiration } from "./describeExpiration";
import { useMinute } from "./useMinute";

interface CreditsPillProps extends Pick<CreditsBadgeProps, "onTopUp" | "perImage"> {
  balance: CreditBalance;
  lowBelow: number;
}

/** The balance on a button that opens its details; with nothing left, the button that adds some. */
export function CreditsPill({ balance, lowBelow, onTopUp, perImage }: CreditsPillProps) {
  const messages = useMessages();
  const { t } = messages;
  const { triggerProps, popoverProps } = usePopover();
  const tone = balance.credits <= 0 ? "danger" : balance.credits < lowBelow ? "warn" : undefined;
  const said = tone && t(tone === "danger" ? "credits.none" : "credits.low");
  const expires = describeExpiration(messages, balance.nextExpiration, useMinute());
  const face = (
    <>
      <Icon name={tone ? "alert" : "credits"} />
      <CreditsAmount credits={balance.credits} />
      {said && <span className="gih-sr">{said}</span>}
    </>
  );
  if (tone === "danger" && onTopUp)
    return (
      <button type="button" className="gih-credits gih-num" data-tone={tone} onClick={onTopUp}>
        {face}
        <span className="gih-credits-more">{t("credits.topUp")}</span>
      </button>
    );
  return (
    <>
      <button
        {...triggerProps}
        type="button"
        className="gih-credits gih-num"
        data-tone={tone}
        aria-haspopup="dialog"
      >
        {face}
        {expires && (
          <span className="gih-credits-more" data-tone={expires.isSoon ? "warn" : undefined}>
            {expires.short}
          </span>
        )}
      </button>
      <dialog {...popoverProps} className="gih-pop gih-num" aria-label={t("credits.label")}>
        <CreditsDetails balance={balance} expires={expires} perImage={perImage} onTopUp={onTopUp} />
      </dialog>
    </>
  );
}
