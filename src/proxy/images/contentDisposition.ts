import type { Generation } from "../../contract/generationSchema";
import { fileStem } from "../../utils/fileStem";
import type { ImageType } from "./imageTypeOf";

const extensions: Record<ImageType, string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/avif": "avif",
};

/** A character that is no letter of the header's own syntax. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header that names a picture after its prompt, else after its id. */
export function contentDisposition(
  { prompt = "" }: Generation,
  { id, type, isDownload }: { id: string; type: ImageType; isDownload: boolean },
): string {
  const name = `${fileStem(prompt) || fileStem(id) || "image"}.${extensions[type]}`;
  const plain = name
    .normalize("NFD")
    .replace(/[^\w.-]/g, "")
    .replace(/^[-.]+/, "");
  const kind = isDownload ? "attachment" : "inline";
  return `${kind}; filename="${plain.includes(".") ? plain : `image.${plain}`}"; filename*=UTF-8''${encode(name)}`;
}
