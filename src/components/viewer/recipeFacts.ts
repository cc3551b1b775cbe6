import type { GenerationEntry } from "../../contract/GenerationEntry";
import { parseSize, ratioOf, tierOf } from "../../contract/sizes";
import { toTier } from "../../contract/tier";
import type { Translator } from "../../messages/createTranslator";
import { qualityName } from "../model-picker/qualityName";
import type { PictureSize } from "./useFullPicture";

/** One line of a recipe. */
export interface RecipeFact {
  /** What it is about. */
  readonly name: string;
  /** The fact itself. */
  readonly main: string;
  /** What is less important about it. */
  readonly more: readonly string[];
}

const written = (parts: readonly (string | false | undefined)[]) =>
  parts.filter((part): part is string => typeof part === "string" && part !== "");

function sizeFact(
  { t }: Translator,
  { request }: GenerationEntry,
  known: PictureSize | undefined,
): RecipeFact {
  const asked = request.size === undefined ? undefined : parseSize(request.size);
  const size = known ?? asked;
  const ratio = request.aspectRatio ?? (request.size === undefined ? undefined : ratioOf(request.size));
  const tier = request.size === undefined ? toTier(request.quality) : tierOf(request.size);
  const parts = written([
    // Without the spaces of a number: these are names of sizes.
    size && `${size.width} × ${size.height}`,
    ratio === "auto" ? t("ratio.auto") : ratio,
    tier,
  ]);
  const [main = "", ...more] = parts;
  return { name: t("viewer.size"), main, more };
}

function costFact({ t, credits }: Translator, { cost, images }: GenerationEntry): RecipeFact {
  const { used = cost.asked, refunded = 0 } = cost;
  return {
    name: t("viewer.cost"),
    main: used === undefined ? "" : credits(used),
    more: written([
      images.length > 1 && t("gallery.images", { count: images.length }),
      refunded > 0 && t("gallery.refundedCredits", { count: refunded }),
    ]),
  };
}

function madeFact(
  { t, dateTime }: Translator,
  { submittedAt, settledAt, tookMs }: GenerationEntry,
): RecipeFact {
  const ms =
    tookMs ?? (settledAt === undefined ? undefined : Date.parse(settledAt) - Date.parse(submittedAt));
  const seconds = ms === undefined ? Number.NaN : Math.round(ms / 1000);
  const took =
    seconds > 90
      ? t("gallery.minutes", { count: Math.round(seconds / 60) })
      : t("gallery.seconds", { count: seconds });
  return {
    name: t("viewer.made"),
    main: dateTime(settledAt ?? submittedAt, { dateStyle: "medium", timeStyle: "short" }),
    more: written([seconds >= 1 && took]),
  };
}

/** What is known about how a picture came to be, in words; lines of which nothing is known are left out. */
export function recipeFacts(
  translator: Translator,
  entry: GenerationEntry,
  { modelName, size }: { modelName: string; size: PictureSize | undefined },
): RecipeFact[] {
  const { t } = translator;
  const { quality } = entry.request;
  const isQuality = quality !== undefined && toTier(quality) === undefined;
  return [
    { name: t("model.label"), main: modelName, more: [] },
    sizeFact(translator, entry, size),
    { name: t("quality.label"), main: isQuality ? qualityName(t, quality) : "", more: [] },
    costFact(translator, entry),
    madeFact(translator, entry),
  ].filter(({ main }) => main !== "");
}
