import type { ReferenceImage } from "./ReferenceImage";
import { sameContent } from "./sameContent";

/** Says whether a file is there already, as it was chosen. */
export async function isAmong(list: readonly ReferenceImage[], file: Blob): Promise<boolean> {
  for (const { file: sent, original = sent } of list)
    if (await sameContent(original, file).catch(() => false)) return true;
  return false;
}
