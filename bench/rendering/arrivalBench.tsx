import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { ResultGallery } from "../../src/components/result-gallery/ResultGallery";
import { useGalleryInside } from "../../src/components/result-gallery/useGalleryInside";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { entriesOf, entryOf } from "./entries";

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const now = () => Date.UTC(2026, 3, 1, 13);

/** A picture of the size that was asked for, at an address of its own. */
async function paint({ request }: GenerationEntry): Promise<string> {
  const [width = 1, height = 1] = (request.size ?? "").split("x").map(Number);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context) context.fillRect(0, 0, width / 2, height);
  return URL.createObjectURL(await canvas.convertToBlob());
}

/** Three wait among twenty that are there; one arrives after the other. Gives the sum of all layout shifts. */
async function run(): Promise<number> {
  await useGalleryInside.ahead();
  let shifts = 0;
  const observer = new PerformanceObserver((list) => {
    // `LayoutShift` is not among TypeScript's types.
    for (const shift of list.getEntries()) shifts += (shift as unknown as { value: number }).value;
  });
  observer.observe({ type: "layout-shift", buffered: false });
  const target = document.querySelector<HTMLElement>("#target") ?? document.body;
  const root = createRoot(target);
  let entries: GenerationEntry[] = entriesOf(20).map((entry, index) =>
    index < 3 ? { ...entry, state: "running", images: [] } : entry,
  );
  const draw = () => flushSync(() => root.render(<ResultGallery entries={entries} now={now} />));
  draw();
  for (let count = 0; count < 30; count += 1) await frame();
  for (let number = 0; number < 3; number += 1) {
    const done = entryOf(number);
    const url = await paint(done);
    const images = done.images.map((image) => ({ ...image, url }));
    entries = entries.map((entry) => (entry.key === done.key ? { ...done, images } : entry));
    draw();
    while (!target.querySelector(`.gih-tile img[src="${url}"][data-phase="settled"]`)) await frame();
  }
  observer.takeRecords();
  return shifts;
}

/** The steps that are measured from outside of the page. */
export const arrivalBench = { run };
