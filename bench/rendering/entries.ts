import type { GenerationEntry } from "../../src/contract/GenerationEntry";

const shapes = ["1024x1024", "1536x1024", "1024x1536", "1920x1088", "1088x1920"];
const perDay = 100;
const dayMs = 86_400_000;

/** The width and height of an entry's picture. */
export function shapeOf({ request }: GenerationEntry): { width: number; height: number } {
  const [width = 1, height = 1] = (request.size ?? "").split("x").map(Number);
  return { width, height };
}

/** The picture of an entry, of its own shape and without a request: the network has no part in what is measured. */
export function pictureOf(entry: GenerationEntry): string {
  const { width, height } = shapeOf(entry);
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/%3E`;
}

/** One finished generation with one picture; a higher number is older. */
export function entryOf(number: number): GenerationEntry {
  const size = shapes[(number * 7) % shapes.length] ?? "1024x1024";
  const at = Date.UTC(2026, 3, 1, 12) - Math.floor(number / perDay) * dayMs - (number % perDay) * 60_000;
  const entry: GenerationEntry = {
    key: `key-${number}`,
    id: `id-${number}`,
    state: "succeeded",
    request: { model: "gpt-image-2", prompt: `Picture ${number}: a brass lamp by a window`, size, n: 1 },
    images: [],
    cost: { asked: 8, used: 8 },
    submittedAt: new Date(at).toISOString(),
    settledAt: new Date(at + 50_000).toISOString(),
    tookMs: 50_000,
  };
  return { ...entry, images: [{ id: `image-${number}`, url: pictureOf(entry) }] };
}

/** So many generations, newest first. */
export const entriesOf = (count: number): GenerationEntry[] =>
  Array.from({ length: count }, (_, number) => entryOf(number));
