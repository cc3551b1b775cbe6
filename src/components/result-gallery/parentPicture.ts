import type { GenerationEntry } from "../../contract/GenerationEntry";

/** Where the picture is that a submission was made from; undefined where there was none or it is not among these any more. */
export function parentPicture(
  entries: readonly GenerationEntry[],
  { parent }: GenerationEntry,
): string | undefined {
  if (!parent) return undefined;
  const origin = entries.find(({ key }) => key === parent.key);
  const image = origin?.images.find(({ id }) => id === parent.imageId);
  return origin?.thumbnails?.[parent.imageId] ?? image?.url;
}
