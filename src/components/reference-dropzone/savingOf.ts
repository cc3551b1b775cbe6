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
