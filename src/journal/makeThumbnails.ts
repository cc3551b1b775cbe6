import type { GenerationEntry } from "../contract/GenerationEntry";
import type { JournalContext } from "./JournalContext";

/** Makes small local pictures of an entry's images and records them; an image that can't be read is left out. */
export async function makeThumbnails(
  { makeThumbnail, commit }: Pick<JournalContext, "makeThumbnail" | "commit">,
  entry: GenerationEntry,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!makeThumbnail || !signal || signal.aborted) return;
  const made: Record<string, string> = {};
  // One after the other: nobody waits for them, and decoding several large images at once is felt.
  for (const image of entry.images) {
    const thumbnail = await makeThumbnail(image, entry.id, signal).catch(() => undefined);
    if (thumbnail !== undefined) made[image.id] = thumbnail;
  }
  if (Object.keys(made).length > 0) await commit({ type: "pictured", key: entry.key, thumbnails: made });
}
