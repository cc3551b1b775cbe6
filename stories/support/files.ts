/** A real PNG of one colour. */
export async function pngFile(name: string, colour = "#6a7f8c", width = 240, height = 160): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type: "image/png" })], name, { type: "image/png" });
}

/** A JPEG of 3 megapixels, with light and shade. */
export async function photoFile(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(2048, 1536);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  for (let y = 0; y < canvas.height; y += 4) {
    context.fillStyle = `hsl(${205 + ((y * 7) % 23)} ${20 + ((y * 13) % 17)}% ${25 + (y / canvas.height) * 50}%)`;
    context.fillRect((y * 31) % 97, y, canvas.width, 3);
  }
  return new File([await canvas.convertToBlob({ type: "image/jpeg", quality: 0.95 })], name, {
    type: "image/jpeg",
  });
}

/** A real GIF that is called a PNG. */
export const renamedGif = (name: string): File => {
  const bytes = atob("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  return new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], name, { type: "image/png" });
};

/** A file that begins like a PNG and then breaks off. */
export const brokenPng = (name: string): File =>
  new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3)], name, {
    type: "image/png",
  });

function drag(type: "dragenter" | "dragover" | "drop", target: Element, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

/** Drags files over an element, as a hand would that does not let go. */
export function dragOver(target: Element, files: readonly File[]): void {
  drag("dragenter", target, files);
  drag("dragover", target, files);
}

/** Drags an element of the page to the far side of another one, and lets go there. */
export async function carry(element: Element, target: Element): Promise<void> {
  const dataTransfer = new DataTransfer();
  const clientX = target.getBoundingClientRect().right - 2;
  const steps = [
    ["dragstart", element],
    ["dragover", target],
    ["drop", target],
    ["dragend", element],
  ] as const;
  for (const [type, on] of steps) {
    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX }));
    // What one step does must be on the page before the next one.
    await new Promise(requestAnimationFrame);
  }
}

/** Drops files on an element. */
export function dropFiles(target: Element, ...files: readonly File[]): void {
  drag("dragover", target, files);
  drag("drop", target, files);
}
