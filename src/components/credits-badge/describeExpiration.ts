import type { CreditBalance } from "../../contract/creditBalanceSchema";
import type { Translator } from "../../messages/createTranslator";

/** Within so many days an expiration is a warning, and counted in days. */
const soonDays = 7;
const dayMs = 24 * 60 * 60 * 1000;

/** When credits expire next, in words for the pill and in full. */
export interface Expiration {
  readonly short: string;
  readonly long: string;
  /** True for the last week. */
  readonly isSoon: boolean;
}

const dayOf = (time: number) => new Date(time).setHours(0, 0, 0, 0);

/** How many midnights lie between; a day with a change of clocks is one too. */
const daysUntil = (at: number, now: number) => Math.round((dayOf(at) - dayOf(now)) / dayMs);

type Words = Pick<Translator, "t" | "dateTime" | "inDays">;

function describeSoon({ t, inDays }: Words, count: number | undefined, days: number): Expiration {
  const when = inDays(days);
  return {
    isSoon: true,
    short:
      count === undefined ? t("credits.expireSomeSoon", { when }) : t("credits.expireSoon", { count, when }),
    long:
      count === undefined
        ? t("credits.expireSomeSoonLong", { when })
        : t("credits.expireSoonLong", { count, when }),
  };
}

/**
 * Says when credits expire next; undefined when none do, or when that is past and only the balance is old.
 * @param now Milliseconds since 1970; null where nobody knows the reader's day, as on a server.
 */
export function describeExpiration(
  words: Words,
  expiration: CreditBalance["nextExpiration"],
  now: number | null,
): Expiration | undefined {
  if (!expiration) return undefined;
  const { at, credits: count } = expiration;
  const time = Date.parse(at);
  if (now !== null && time < now) return undefined;
  const days = now === null ? Infinity : daysUntil(time, now);
  if (days <= soonDays) return describeSoon(words, count, days);
  const { t, dateTime } = words;
  const date = dateTime(at);
  const full = dateTime(at, { day: "numeric", month: "long" });
  return {
    isSoon: false,
    short: count === undefined ? t("credits.expireSome", { date }) : t("credits.expire", { count, date }),
    long:
      count === undefined
        ? t("credits.expireSomeLong", { date: full })
        : t("credits.expireLong", { count, date: full }),
  };
}
