import type { Translator } from "../../messages/createTranslator";
import type { ReferenceImage } from "./ReferenceImage";

/** Less is not worth a word: the metadata alone is a few kilobytes. */
const worthSaying = 0.9;

/** How many bytes were chosen and how many will be sent, where that is much less; undefined otherwise. */
export function savingOf(
  references: readonly Pick<ReferenceImage, "file" | "original">[],
): { before: number; after: number } | undefined {
  const changed = references.filter(({ original }) => original !== undefined);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const before = sum(changed.map(({ file, original = file }) => original.size));
  const after = sum(changed.map(({ file }) => file.size));
  return after < before * worthSaying ? { before, after } : undefined;
}

/** What was saved, in words; undefined where that is not worth any. */
export function describeSaving(
  { t, number }: Translator,
  references: readonly Pick<ReferenceImage, "file" | "original">[],
): string | undefined {
  const saving = savingOf(references);
  if (!saving) return undefined;
  const megabytes = (bytes: number) => {
    const size = bytes / 1024 / 1024;
    return number(Math.max(0.01, size), { maximumFractionDigits: size < 1 ? 2 : 1 });
  };
  return t("references.smaller", { before: megabytes(saving.before), after: megabytes(saving.after) });
}
