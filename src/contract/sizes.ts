import { gcd } from "../utils/gcd";
import { ImageHubError } from "./ImageHubError";
import { isTier, tiers, type Tier } from "./tier";

/** The ratios of gpt-image-2 besides `auto`. */
export const aspectRatios = [
  "1:1",
  "4:3",
  "3:4",
  "3:2",
  "2:3",
  "16:9",
  "9:16",
  "5:4",
  "4:5",
  "21:9",
  "9:21",
  "2:1",
  "1:2",
  "3:1",
  "1:3",
] as const;

// OpenAI's rule for gpt-image-2: edges are multiples of 16 up to 3840, ratio up to 3:1, pixels within these bounds.
const step = 16;
const minPixels = 655_360;
const maxPixels = 8_294_400;
const longestEdge: Record<Tier, number> = { "1K": 1536, "2K": 2048, "4K": 3840 };
const shortestLongEdge: Record<Tier, number> = { "1K": 0, "2K": 1537, "4K": 2049 };
/** 1K aims at the pixels of the documented 1024x1024; the larger tiers take as many as their edge allows. */
const targetPixels: Record<Tier, number> = { "1K": 1024 * 1024, "2K": maxPixels, "4K": maxPixels };
/** How much a deviating ratio weighs against missing pixels: an exact ratio wins unless it costs a great deal. */
const ratioWeight = 50;

/** Width through height of a ratio such as `3:2`; undefined for `auto` and for what is no ratio. */
export function ratioValue(ratio: string): number | undefined {
  const [, width, height] = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(ratio.trim()) ?? [];
  const value = Number(width) / Number(height);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Width and height of a size such as `1024x1024`; undefined for `auto` and for what is no size. */
export function parseSize(size: string): { width: number; height: number } | undefined {
  const [, width, height] = /^(\d+)x(\d+)$/i.exec(size.trim()) ?? [];
  const parsed = { width: Number(width), height: Number(height) };
  return parsed.width > 0 && parsed.height > 0 ? parsed : undefined;
}

function badness(width: number, height: number, ratio: number, tier: Tier): number {
  const edge = Math.max(width, height);
  const pixels = width * height;
  const allowed =
    edge <= longestEdge[tier] &&
    edge >= shortestLongEdge[tier] &&
    edge <= 3 * Math.min(width, height) &&
    pixels >= minPixels &&
    pixels <= maxPixels;
  if (!allowed) return Number.POSITIVE_INFINITY;
  return (
    Math.abs(Math.log(pixels / targetPixels[tier])) + ratioWeight * Math.abs(Math.log(width / height / ratio))
  );
}

const refuse = (what: string, instead: string) =>
  new ImageHubError(`There is no size for the ${what}: use ${instead}.`, { code: "invalid_request" });

/**
 * The `size` to ask gpt-image-2 for: obeys the model's rule, lies in the tier, and keeps the ratio exact where it can.
 * `auto` stays `auto`.
 * @throws ImageHubError `invalid_request` for a text that is no ratio, one beyond 3:1, or an unknown tier.
 */
export function sizeFor(aspectRatio: string, tier: Tier): string {
  if (aspectRatio === "auto") return "auto";
  if (!isTier(tier)) throw refuse(`tier ${JSON.stringify(tier)}`, `one of ${tiers.join(", ")}`);
  // What is no ratio is worse than everything, so that no size is found for it.
  const ratio = ratioValue(aspectRatio) ?? Number.NaN;
  let best = { size: "", badness: Number.POSITIVE_INFINITY };
  for (let width = step; width <= longestEdge[tier]; width += step) {
    const height = Math.round(width / ratio / step) * step;
    const value = badness(width, height, ratio, tier);
    if (value < best.badness) best = { size: `${width}x${height}`, badness: value };
  }
  if (best.size !== "") return best.size;
  throw refuse(`ratio "${aspectRatio}"`, "W:H between 1:3 and 3:1, or auto");
}

/** The tier of a size, by its longest edge (up to 1536 is 1K, up to 2048 is 2K); undefined for `auto`. */
export function tierOf(size: string): Tier | undefined {
  const parsed = parseSize(size);
  if (!parsed) return undefined;
  const edge = Math.max(parsed.width, parsed.height);
  return edge <= longestEdge["1K"] ? "1K" : edge <= longestEdge["2K"] ? "2K" : "4K";
}

/** Edges are rounded to multiples of 16, so a size may miss its ratio by this much. */
const ratioTolerance = 0.02;

/** The listed ratio of a size, or its reduced fraction; `auto` for `auto`, undefined for what is no size. */
export function ratioOf(size: string): string | undefined {
  if (size === "auto") return "auto";
  const parsed = parseSize(size);
  if (!parsed) return undefined;
  const value = parsed.width / parsed.height;
  const distance = (ratio: string) => Math.abs(Math.log(value / (ratioValue(ratio) ?? Number.NaN)));
  const nearest = [...aspectRatios].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest !== undefined && distance(nearest) <= ratioTolerance) return nearest;
  const divisor = gcd(parsed.width, parsed.height);
  return `${parsed.width / divisor}:${parsed.height / divisor}`;
}
