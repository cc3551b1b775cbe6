import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { camelizeKeys } from "../utils/camelizeKeys";
import { toNumber } from "../utils/toNumber";
import { toTier, type Tier } from "./tier";

/** A price per tier; tiers without a known price are absent. */
export type TierPrices = Partial<Record<Tier, number>>;

/** A number, or the first one of a text such as `8 credits` that is not the name of a tier. */
const numberIn = (value: unknown) =>
  toNumber(typeof value === "string" ? /\d+(?:\.\d+)?(?![\d.k])/i.exec(value)?.[0] : value);

const fromPairs = (pairs: Iterable<[unknown, unknown]>): TierPrices => {
  const prices: TierPrices = {};
  for (const [key, value] of pairs) {
    const tier = toTier(key);
    const price = numberIn(isRecord(value) ? firstDefined(value, "credits", "price", "cost") : value);
    if (tier && price !== undefined) prices[tier] = price;
  }
  return prices;
};

function fromText(text: string): number | TierPrices {
  const pairs = [...text.matchAll(/([124]k)\s*[:=–—-]?\s*(\d+(?:\.\d+)?)(?![\d.k])/gi)];
  if (pairs.length > 0) return fromPairs(pairs.map(([, tier, price]) => [tier, price]));
  // Where several tiers are named, no single number stands for all of them.
  return /[124]k.*[124]k/is.test(text) ? {} : (numberIn(text) ?? {});
}

/**
 * Reads a price in every published form: `8`, `"8 / image"`, `{"1K": 8}`, `"1K: 8 | 2K: 10"`, or a list of such texts
 * or objects.
 * An unreadable price is an empty table, which means unknown and never free.
 */
export function readCreditsPerImage(value: unknown): number | TierPrices {
  if (typeof value === "number") return Number.isFinite(value) ? value : {};
  if (typeof value === "string") return fromText(value);
  if (Array.isArray(value)) {
    const texts = value.filter((row) => typeof row === "string");
    if (texts.length > 0) return fromText(texts.join(" | "));
    const rows = value.filter(isRecord).map(camelizeKeys);
    return fromPairs(
      rows.map((row) => [
        firstDefined(row, "tier", "quality", "resolution", "size", "id", "name"),
        firstDefined(row, "creditsPerImage", "credits", "price", "cost"),
      ]),
    );
  }
  if (!isRecord(value)) return {};
  const prices = fromPairs(Object.entries(value));
  if (Object.keys(prices).length > 0) return prices;
  return readCreditsPerImage(
    firstDefined(camelizeKeys(value), "perImage", "creditsPerImage", "credits", "tiers", "default"),
  );
}
