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
