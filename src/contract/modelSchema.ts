import * as z from "zod/mini";
import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
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

function normalizeModel(value: unknown): unknown {
  if (typeof value === "string") return normalizeModel({ id: value });
  if (!isRecord(value)) return value;
  const wire = camelizeKeys(value);
  const id = toText(firstDefined(wire, "id", "model", "modelId", "slug", "name"));
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

/** One model of `GET /models`, read from any published spelling. */
export const modelSchema = z.pipe(
  z.transform(normalizeModel),
  z.object({
    /** What requests name the model by. */
    id: z.string(),
    /** The name to show; the id where the API gives none. */
    name: z.string(),
    /** Who runs the model, for example `openai`; empty where unknown. */
    provider: z.string(),
    /** Ratios on offer, for example `3:2`, with `auto` where the model chooses. */
    aspectRatios: z.array(z.string()),
    /** Quality words on offer (`auto`, `low`, `medium`, `high`); empty for a model that is asked in tiers. */
    qualities: z.array(z.string()),
    /** Resolution tiers on offer, smallest first. */
    tiers: z.array(z.enum(tiers)),
    /** How many reference images one request may carry; 0 where the API says nothing. */
    referenceImageLimit: z.number(),
    /** Credits for one image: one price, or a price per tier (an absent tier has no known price). */
    creditsPerImage: z.union([z.number(), z.partialRecord(z.enum(tiers), z.number())]),
  }),
);

/** An image model as the API describes it. */
export type Model = z.infer<typeof modelSchema>;
