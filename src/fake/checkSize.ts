import { asksInTiers } from "../contract/asksInTiers";
import type { Model } from "../contract/modelSchema";
import { parseSize, ratioOf, tierOf } from "../contract/sizes";
import type { Tier } from "../contract/tier";
import { invalid } from "./ApiError";

/** The published rule for the sizes of gpt-image-2, as its reasons to refuse. */
function broken(width: number, height: number): string | undefined {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (width % 16 !== 0 || height % 16 !== 0) return "both edges of size must be multiples of 16";
  if (long > 3840) return "the longest edge of size may have 3840 pixels";
  if (long > 3 * short) return "the ratio of size may be up to 3:1";
  if (width * height < 655_360 || width * height > 8_294_400)
    return "size must have between 655360 and 8294400 pixels";
  return undefined;
}

/** Reads `auto` or `WIDTHxHEIGHT`, and checks it against the rules of models that take a free size. */
export function checkSize(
  size: string,
  model: Model,
): { tier?: Tier | undefined; aspectRatio: string; size?: string | undefined } {
  if (size === "auto") return { aspectRatio: "auto" };
  const parsed = /^\d+x\d+$/.test(size) ? parseSize(size) : undefined;
  if (!parsed) throw invalid("size must be auto or WIDTHxHEIGHT, for example 1024x1024");
  const reason = asksInTiers(model) ? undefined : broken(parsed.width, parsed.height);
  if (reason !== undefined) throw invalid(reason);
  const [tier, aspectRatio] = [tierOf(size), ratioOf(size)];
  if (tier && aspectRatio !== undefined && model.tiers.includes(tier)) return { tier, aspectRatio, size };
  throw invalid(`the tier of size must be one of ${model.tiers.join(", ")}`);
}
