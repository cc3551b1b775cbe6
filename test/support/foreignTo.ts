import { closing, opening } from "./pseudoCatalogue";

/** What has letters or punctuation and is no text: sizes, ratios, clocks, addresses, names of formats, keys. */
const facts = /https?:\/\/\S*|\b[124]K\b|\d+(?:[.:,]\d+)*|(?:PNG|JPEG|JPG|WebP|GIF)\b/g;
const message = new RegExp(`${opening}[^${opening}${closing}]*${closing}`, "g");

/** Takes complete messages away, the innermost first. */
function withoutMessages(text: string): string {
  const rest = text.replace(message, (inner) => (/[A-Za-z]/.test(inner) ? inner.slice(1, -1) : ""));
  return rest === text ? rest : withoutMessages(rest);
}

/**
 * The texts that do not come from the pseudo catalogue alone: with letters of their own, or with messages joined by more than a space.
 * @param data What a user or the service wrote.
 */
export function foreignTo(texts: Iterable<string>, data: readonly string[]): string[] {
  const longestFirst = data.toSorted((one, other) => other.length - one.length);
  return [...texts].filter((text) => {
    const own = longestFirst.reduce((rest, known) => rest.replaceAll(known, ""), text);
    const left = withoutMessages(own.replace(facts, ""));
    // A message that an element stands in the middle of is in two halves.
    const isHalf = left.includes(opening) !== left.includes(closing);
    return /[A-Za-z]/.test(left) || (!isHalf && /[:;,.!?]/.test(left));
  });
}
