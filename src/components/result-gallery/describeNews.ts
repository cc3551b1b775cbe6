import { isSettled, type GenerationEntry, type GenerationState } from "../../contract/GenerationEntry";
import type { Translate } from "../../messages/createTranslator";
import { describeMoney } from "./describeEnding";

const longest = 80;

const shortened = (prompt: string) =>
  prompt.length > longest ? `${prompt.slice(0, longest).trimEnd()}…` : prompt;

function describeState(t: Translate, entry: GenerationEntry): string | undefined {
  const prompt = shortened(entry.request.prompt);
  switch (entry.state) {
    case "queued":
      return t("gallery.saidQueued", { prompt });
    case "running":
      return t("gallery.saidRunning", { prompt });
    case "succeeded":
    case "partial":
      return t("gallery.saidDone", { count: entry.images.length, prompt });
    case "failed":
      return t("gallery.saidFailed", { money: describeMoney(t, entry), prompt });
    case "unknown":
      return t("gallery.saidUnknown", { prompt });
    case "abandoned":
      return t("gallery.saidAbandoned", { prompt });
    default:
      return undefined;
  }
}

/** What changed since the states known before, in words; older entries that are only now shown are no news. */
export function describeNews(
  t: Translate,
  before: ReadonlyMap<string, GenerationState>,
  entries: readonly GenerationEntry[],
): string {
  const changed = entries.filter(({ key, state }) => {
    const known = before.get(key);
    return known === undefined ? !isSettled(state) : known !== state;
  });
  return changed.flatMap((entry) => describeState(t, entry) ?? []).join(" ");
}
