import type { Translator } from "../../messages/createTranslator";
import { dayBefore } from "./groupByDay";

/** A day as its heading: today, yesterday, or its date, with the year where it is another one. */
export function dayLabel({ t, dateTime }: Translator, day: string, today: string): string {
  if (day === today) return t("gallery.today");
  if (day === dayBefore(today)) return t("gallery.yesterday");
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return dateTime(`${day}T12:00:00`, { day: "numeric", month: "long", ...year });
}
