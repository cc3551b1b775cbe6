import type { Recipe } from "./Recipe";
import { ratioValue } from "./sizes";
import { toTier } from "./tier";

/** Longer ones did not come from a person, and no address is that long. */
const longestPrompt = 8_000;

/** What ids and words of quality are made of: a link can't put sentences into the page. */
const isName = (text: string) => /^[\w.:/-]{1,100}$/.test(text);

/** Control characters have no business in a prompt, apart from tabs and new lines. */
const readPrompt = (text: string) =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]/gu, "")
    .slice(0, longestPrompt);

const isRatio = (text: string) =>
  text === "auto" || (/^\d{1,3}:\d{1,3}$/.test(text) && ratioValue(text) !== undefined);

/**
 * Reads what `serializeRecipe` wrote, out of the query or the fragment of an address. It comes from anybody: what is not
 * understood is left out, other parameters are passed over, and nothing is ever thrown.
 */
export function parseRecipe(query: string | URLSearchParams): Recipe {
  const read = typeof query === "string" ? new URLSearchParams(query.replace(/^[?#]/, "")) : query;
  const value = (name: string) => read.get(name) ?? "";
  const [prompt, model, ratio] = [readPrompt(value("prompt")), value("model"), value("ratio")];
  const [tier, quality, n] = [toTier(value("tier")), value("quality"), value("n")];
  return {
    ...(prompt && { prompt }),
    ...(isName(model) && { model }),
    ...(isRatio(ratio) && { aspectRatio: ratio }),
    ...(tier && { tier }),
    ...(isName(quality) && { quality }),
    ...(/^[1-4]$/.test(n) && { n: Number(n) }),
  };
}
