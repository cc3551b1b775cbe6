import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import type { Model } from "./modelSchema";
import { readCreditsPerImage } from "./readCreditsPerImage";
import { tiers, toTier, type Tier } from "./tier";

/** Texts from a list of texts or objects, or from one text with separators. */
function readWords(value: unknown): string[] {
  const items: unknown[] =
    typeof value === "string" ? value.split(/[,|]/) : Array.isArray(value) ? value : [];
  const words = items.flatMap((item) => {
    const text = toText(
      isRecord(item) ? firstDefined(item, "value", "id", "name", "ratio", "quality", "label") : item,
    );
    return text === undefined ? [] : [text];
  });
  return [...new Set(words)];
}

/** Tiers that a model lists, or those it has prices for, or all where it takes a free `size`. */
function tiersOf(words: string[], prices: ReturnType<typeof readCreditsPerImage>): Tier[] {
  const listed = words.map(toTier);
  if (listed.some(Boolean)) return tiers.filter((tier) => listed.includes(tier));
  const priced = typeof prices === "number" ? [] : tiers.filter((tier) => prices[tier] !== undefined);
  return priced.length > 0 ? priced : [...tiers];
}

/**
 * Words only. A model that lists nothing is asked in the documented way, with `auto`; one that lists tiers, with or
 * without an `auto` among them, is asked in tiers.
 */
function qualitiesOf(words: string[], tiersElsewhere: string[]): string[] {
  if (words.length === 0) return tiersElsewhere.length > 0 ? [] : ["auto"];
  const qualities = words.filter((word) => !toTier(word));
  const listsTiers = qualities.length < words.length;
  return listsTiers && qualities.every((word) => word.toLowerCase() === "auto") ? [] : qualities;
}

const readLimit = (value: unknown) => Math.max(0, Math.floor(toNumber(value) ?? 0));

/** Brings one model from any published spelling into the domain's shape; undefined for what names none. */
export function normalizeModel(value: unknown): Model | undefined {
  if (typeof value === "string") return normalizeModel({ id: value });
  if (!isRecord(value)) return undefined;
  const wire = camelizeKeys(value);
  const id = toText(firstDefined(wire, "id", "model", "modelId", "slug", "name"));
  if (id === undefined) return undefined;
  const provider = firstDefined(wire, "provider", "vendor", "ownedBy");
  const ratios = firstDefined(wire, "supportedAspectRatios", "aspectRatios", "supportedRatios", "ratios");
  const words = readWords(firstDefined(wire, "supportedQualities", "qualities"));
  const listed = readWords(wire["tiers"]).filter(toTier);
  const limit = firstDefined(wire, "referenceImageLimit", "maxReferenceImages", "referenceLimit");
  const creditsPerImage = readCreditsPerImage(firstDefined(wire, "creditsPerImage", "credits", "pricing"));
  return {
    id,
    name: toText(firstDefined(wire, "displayName", "name", "label", "title")) ?? id,
    provider: toText(isRecord(provider) ? firstDefined(provider, "name", "id") : provider) ?? "",
    aspectRatios: readWords(ratios),
    qualities: qualitiesOf(words, listed),
    tiers: tiersOf([...words, ...listed], creditsPerImage),
    referenceImageLimit: readLimit(limit),
    creditsPerImage,
  };
}
