import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import { fileStem } from "../utils/fileStem";

const extensions: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/avif": "avif",
};

/** The name to save a picture under: the words of its prompt, its place among several, and what it is. */
export function pictureName(image: GeneratedImage, entry: GenerationEntry, type: string): string {
  const place = entry.images.length > 1 ? `-${entry.images.findIndex(({ id }) => id === image.id) + 1}` : "";
  return `${fileStem(entry.request.prompt) || "image"}${place}.${extensions[type] ?? "png"}`;
}
