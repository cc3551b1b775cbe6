import { useMessages } from "../../messages/useMessages";

interface ReceiptProps {
  id: string;
  balanceAfter: number;
  isLow: boolean;
}

/** What will be left, on the same edge as the cost above it. */
export function Receipt({ id, balanceAfter, isLow }: ReceiptProps) {
  const { t, credits } = useMessages();
  return (
    <p id={id} className="gih-receipt gih-num" data-tone={isLow ? "warn" : undefined}>
      <span>{t("generate.balanceAfter")}</span>{" "}
      <b>
        {credits(balanceAfter)}
        {isLow && <span className="gih-sr"> {t("credits.low")}</span>}
      </b>
    </p>
  );
}
