import type { GenerationEntry } from "../../src/contract/GenerationEntry";

type Changes = Partial<Omit<GenerationEntry, "request">> & { request?: Partial<GenerationEntry["request"]> };

const minute = 60_000;

/** A sky over a ground, in a colour that follows from the words; at its own size, without a service. */
function paint(prompt: string, width: number, height: number): string {
  const hue = Array.from(prompt, (letter) => letter.codePointAt(0) ?? 0).reduce((a, b) => a + b * 7, 0) % 360;
  const shape = (top: string, low: string) =>
    `<linearGradient id="g" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient>`;
  const sky = shape(`hsl(${hue} 60% 78%)`, `hsl(${(hue + 40) % 360} 55% 42%)`);
  const sun = `<circle cx="68%" cy="34%" r="9%" fill="hsl(${hue} 80% 92%)"/>`;
  const ground = `<path d="M0 ${height * 0.72}Q${width / 2} ${height * 0.56} ${width} ${height * 0.76}V${height}H0Z" fill="hsl(${hue} 30% 22%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${sky}<rect width="100%" height="100%" fill="url(#g)"/>${sun}${ground}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A submission of a minute ago that ended without a picture, or waits; its prompt is its key. */
export const entryOf = (prompt: string, { request, ...changes }: Changes): GenerationEntry => ({
  key: prompt,
  state: "running",
  images: [],
  cost: {},
  submittedAt: new Date(Date.now() - minute).toISOString(),
  ...changes,
  request: { model: "gpt-image-2", prompt, n: 1, size: "1536x1024", ...request },
});

/** A submission that has brought all of its pictures. */
export function finished(prompt: string, changes: Changes = {}): GenerationEntry {
  const [width = 1024, height = 1024] = (changes.request?.size ?? "1536x1024").split("x").map(Number);
  const pictures = Array.from({ length: changes.request?.n ?? 1 }, (_, index) => ({
    id: `image-${index}`,
    url: paint(`${prompt} ${index}`, width, height),
  }));
  return entryOf(prompt, { state: "succeeded", images: pictures, cost: { used: 8 }, ...changes });
}

/** Finished submissions of every ratio, the newest first. */
export const finishedOnes: readonly GenerationEntry[] = [
  finished("A lighthouse at dusk", { isFavourite: true }),
  finished("A mossy forest floor", { request: { size: "1024x1536" } }),
  finished("Dunes after rain", { request: { model: "nano-banana" } }),
  finished("Ink in water", { request: { size: "1024x1024" } }),
  finished("A tall ochre vase", { request: { size: "1152x2048" } }),
  finished("Mountains in the morning", { request: { size: "2048x1152" } }),
];
