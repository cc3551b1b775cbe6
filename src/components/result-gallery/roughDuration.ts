import type { Translate } from "../../messages/createTranslator";

/** An estimate in round words: to five seconds under a minute and a half, then to whole minutes. */
export function roughDuration(t: Translate, ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 90) return t("gallery.seconds", { count: Math.max(5, Math.round(seconds / 5) * 5) });
  return t("gallery.minutes", { count: Math.round(seconds / 60) });
}
