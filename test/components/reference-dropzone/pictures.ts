/** A real picture of one colour, drawn by the browser. */
export async function pictureOf(
  name: string,
  { width = 30, height = 20, colour = "teal", type = "image/png" } = {},
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser can't draw.");
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type })], name, { type, lastModified: 1 });
}

/** What a drag or a paste carries. */
export function transferOf(files: readonly File[], texts: Record<string, string> = {}): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  return data;
}

/** A square picture that hardly compresses. */
export async function noisePicture(name: string, edge: number, type = "image/png"): Promise<File> {
  const pixels = new ImageData(edge, edge);
  for (let at = 0; at < pixels.data.length; at += 65_536)
    crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
  const canvas = new OffscreenCanvas(edge, edge);
  canvas.getContext("2d")?.putImageData(pixels, 0, 0);
  return new File([await canvas.convertToBlob({ type, quality: 0.95 })], name, { type });
}

/** A real GIF of one pixel, whatever its name. */
export const realGif = (name: string): File => {
  const bytes = atob("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  return new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], name, { type: "image/png" });
};
