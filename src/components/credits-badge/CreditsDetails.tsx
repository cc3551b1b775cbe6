import type { CreditBalance } from "../../contract/creditBalanceSchema";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { CreditsBadgeProps } from "./CreditsBadgeProps";
import type { Expiration } from "./describeExpiration";

interface CreditsDetailsProps extends Pick<CreditsBadgeProps, "onTopUp" | "perImage"> {
  balance: CreditBalance;
  expires: Expiration | undefined;
}

/** The balance in full: plan, what expires when, what it is enough for. */
export function CreditsDetails({ balance, expires, perImage, onTopUp }: CreditsDetailsProps) {
  const { t, credits } = useMessages();
  const enough =
    perImage && perImage.credits > 0 ? Math.floor(balance.credits / perImage.credits) : undefined;
  return (
    <>
      <p className="gih-credits-total">
        <b>{credits(balance.credits)}</b>
        {balance.accountType !== null && <bdi>{balance.accountType}</bdi>}
      </p>
      {expires && (
        <p className="gih-credits-expiry">
          <Icon name="clock" />
          <span>{expires.long}</span>
        </p>
      )}
      {perImage && enough !== undefined && (
        <p className="gih-credits-enough">{t("credits.enough", { count: enough, tier: perImage.tier })}</p>
      )}
      {onTopUp && (
        <button type="button" className="gih-btn" data-kind="outline" onClick={onTopUp}>
          {t("credits.topUp")}
        </button>
      )}
    </>
  );
}
