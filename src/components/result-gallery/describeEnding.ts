import type { GenerationEntry } from "../../contract/GenerationEntry";
import { describeError } from "../../messages/describeError";
import type { Translate } from "../../messages/createTranslator";
import { joinSentences } from "../../messages/joinSentences";
import type { IconName } from "../icon/iconShapes";
import { endingOf } from "./endingOf";
import { imagesAsked } from "./galleryTiles";

/** How a submission ended, in words and drawings. */
export interface Ending {
  /** The drawing. */
  readonly icon: IconName;
  /** What happened, first of all to the money. */
  readonly title: string;
  /** The rest of the title's line. */
  readonly aside?: string | undefined;
  /** Why. */
  readonly text: string;
}

/** What became of the money of a failed submission. */
export function describeMoney(
  t: Translate,
  { cost, error }: Pick<GenerationEntry, "cost" | "error">,
): string {
  if ((cost.refunded ?? 0) > 0) return t("gallery.refunded");
  if (error?.charged === "unknown") return t("gallery.maybeCharged");
  return t(error?.charged === "yes" || (cost.used ?? 0) > 0 ? "gallery.charged" : "gallery.notCharged");
}

function reasonOf(t: Translate, { error, missingReferences = 0 }: GenerationEntry): string {
  const reason = error ? describeError(t, error).reason : t("gallery.failedReason");
  if (missingReferences === 0) return reason;
  return joinSentences(reason, t("gallery.missingReferences"));
}

function describePartial(t: Translate, entry: GenerationEntry): Ending {
  const count = entry.images.length;
  const total = imagesAsked(entry);
  const { refunded } = entry.cost;
  const missing = t("gallery.missing", { count: total - count });
  return {
    icon: "partial",
    title: t("gallery.partial", { count, total }),
    aside: refunded === undefined ? undefined : t("gallery.refundedCredits", { count: refunded }),
    text: refunded === undefined ? missing : joinSentences(missing, t("gallery.paidFor", { count })),
  };
}

/** Says how a submission ended that has not brought all its pictures. */
export function describeEnding(t: Translate, entry: GenerationEntry): Ending {
  switch (endingOf(entry.state)) {
    case "failed":
      return {
        icon: "alert",
        title: t("gallery.failed"),
        aside: describeMoney(t, entry),
        text: reasonOf(t, entry),
      };
    case "unknown":
      return {
        icon: "help",
        title: t("gallery.unknown"),
        text: t("gallery.unknownReason"),
      };
    case "abandoned":
      return {
        icon: "pause",
        title: t("gallery.notWaiting"),
        text: t("gallery.creditsApply"),
      };
    default:
      return describePartial(t, entry);
  }
}
