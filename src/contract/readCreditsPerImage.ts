import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { camelizeKeys } from "../utils/camelizeKeys";
import { toNumber } from "../utils/toNumber";
import { toTier, type Tier } from "./tier";

/** A price per tier; tiers without a known price are absent. */
export type TierPrices = Partial<Record<Tier, number>>;

const fromPairs = (pairs: Iterable<[unknown, unknown]>): TierPrices => {
  const prices: TierPrices = {};
  for (const [key, value] of pairs) {
    const tier = toTier(key);
    const price = toNumber(isRecord(value) ? firstDefined(value, "credits", "price", "cost") : value);
    if (tier && price !== undefined) prices[tier] = price;
  }
  return prices;
};

function fromText(text: string): number | TierPrices {
  const pairs = [...text.matchAll(/([124]k)\s*[:=]\s*(\d+(?:\.\d+)?)/gi)];
  if (pairs.length > 0) return fromPairs(pairs.map(([, tier, price]) => [tier, price]));
  return toNumber(/\d+(?:\.\d+)?/.exec(text)?.[0]) ?? {};
}

/**
 * Reads a price in every published form: `8`, `"8 / image"`, `{"1K": 8}`, `"1K: 8 | 2K: 10"`, or a list of objects.
 * An unreadable price is an empty table, which means unknown and never free.
 */
export function readCreditsPerImage(value: unknown): number | TierPrices {
  if (typeof value === "number") return Number.isFinite(value) ? value : {};
  if (typeof value === "string") return fromText(value);
  if (Array.isArray(value)) {
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
  return (
    toNumber(firstDefined(camelizeKeys(value), "perImage", "creditsPerImage", "credits", "default")) ?? {}
  );
}
