/** The only type of picture that every clipboard takes. */
const taken = "image/png";

async function toPng(blob: Blob): Promise<Blob> {
  if (blob.type === taken) return blob;
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("The picture can't be drawn."))), taken);
  });
}

/**
 * Puts a picture on the clipboard. Call it while a press is being handled: the clipboard is asked at once, as Safari
 * wants it, and gets the picture when that has been read.
 */
export async function copyPicture(read: () => Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [taken]: read().then(toPng) })]);
}
