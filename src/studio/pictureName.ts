import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";

const longestName = 48;

const extensions: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/avif": "avif",
};

/** The words of a prompt that any file system takes; letters of every script are among them. */
const wordsOf = (prompt: string) =>
  (
    prompt
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join("-");

function shortened(words: string): string {
  if (words.length <= longestName) return words;
  const start = words.slice(0, longestName + 1);
  return start.slice(0, Math.max(start.lastIndexOf("-"), longestName / 2));
}

/** The name to save a picture under: the words of its prompt, its place among several, and what it is. */
export function pictureName(image: GeneratedImage, entry: GenerationEntry, type: string): string {
  const place = entry.images.length > 1 ? `-${entry.images.findIndex(({ id }) => id === image.id) + 1}` : "";
  return `${shortened(wordsOf(entry.request.prompt)) || "image"}${place}.${extensions[type] ?? "png"}`;
}
