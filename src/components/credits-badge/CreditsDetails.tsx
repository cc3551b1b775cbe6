import type { CreditBalance } from "../../contract/creditBalanceSchema";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { CreditsBadgeProps } from "./CreditsBadgeProps";
import { describeExpiration } from "./describeExpiration";

interface CreditsDetailsProps extends Pick<CreditsBadgeProps, "onTopUp" | "perImage"> {
  balance: CreditBalance;
}

/** The balance in full: plan, what expires when, what it is enough for. */
export function CreditsDetails({ balance, perImage, onTopUp }: CreditsDetailsProps) {
  const messages = useMessages();
  const { t, credits } = messages;
  const expires = describeExpiration(messages, balance.nextExpiration, "long");
  const enough =
    perImage && perImage.credits > 0 ? Math.floor(balance.credits / perImage.credits) : undefined;
  return (
    <>
      <p className="gih-credits-total">
        <b>{credits(balance.credits)}</b>
        {balance.accountType !== null && <bdi>{balance.accountType}</bdi>}
      </p>
      {expires !== undefined && (
        <p className="gih-credits-expiry">
          <Icon name="clock" />
          <span>{expires}</span>
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
