import type { Translate } from "../../messages/createTranslator";

/** The words for a quality; one that is not known here is shown as the API spells it. */
export function qualityName(t: Translate, quality: string): string {
  switch (quality) {
    case "auto":
    case "low":
    case "medium":
    case "high":
      return t(`quality.${quality}`);
    default:
      return quality;
  }
}
