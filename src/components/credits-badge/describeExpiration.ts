import type { CreditBalance } from "../../contract/creditBalanceSchema";
import type { Translator } from "../../messages/createTranslator";

/** Says when credits expire next, shortly for the pill or in full; undefined when none do. */
export function describeExpiration(
  { t, dateTime }: Pick<Translator, "t" | "dateTime">,
  expiration: CreditBalance["nextExpiration"],
  length: "short" | "long" = "short",
): string | undefined {
  if (!expiration) return undefined;
  const { at, credits } = expiration;
  if (length === "short") {
    const date = dateTime(at);
    return credits === undefined
      ? t("credits.expireSome", { date })
      : t("credits.expire", { count: credits, date });
  }
  const date = dateTime(at, { day: "numeric", month: "long" });
  return credits === undefined
    ? t("credits.expireSomeLong", { date })
    : t("credits.expireLong", { count: credits, date });
}
