import { referenceImageBytes } from "../contract/referenceImageRules";
import { invalid } from "./ApiError";

/** Says by the first bytes of a file, one character each, whether it is a PNG, JPEG or WebP. */
const isImageHead = (head: string): boolean =>
  head.startsWith("\x89PNG\r\n\x1a\n") ||
  head.startsWith("\xff\xd8\xff") ||
  (head.startsWith("RIFF") && head.startsWith("WEBP", 8));

async function isImage(file: Blob): Promise<boolean> {
  return isImageHead(String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer())));
}

/** Checks the count, size and kind of reference images; the kind by their bytes, whatever they are declared as. */
export async function checkReferences(files: readonly Blob[], limit: number): Promise<void> {
  if (files.length > limit) throw invalid(`the model takes up to ${limit} reference images`);
  for (const file of files) {
    if (file.size > referenceImageBytes) throw invalid("each reference image may have up to 50 MB");
    if (!(await isImage(file))) throw invalid("reference images must be PNG, JPEG or WebP");
  }
}
