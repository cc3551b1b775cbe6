import type { GenerationEntry } from "../../../src/contract/GenerationEntry";

const picture = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`)}`;

/** Images at 3:2, as many as asked for. */
export const images = (count: number, width = 1536, height = 1024) =>
  Array.from({ length: count }, (_, index) => ({
    id: `image-${index}`,
    url: `${picture(width, height)}#${index}`,
  }));

/** Noon of a day without clock changes, in local time. */
export const noon = new Date(2026, 10, 20, 12).getTime();

/** A time before noon, as an ISO timestamp. */
export const ago = (ms: number) => new Date(noon - ms).toISOString();

type Changes = Partial<Omit<GenerationEntry, "request">> & { request?: Partial<GenerationEntry["request"]> };

/** A running submission of one 3:2 image, 42 seconds old, with these changes. */
export const entryOf = ({ request, ...changes }: Changes = {}): GenerationEntry => ({
  key: "key",
  state: "running",
  images: [],
  cost: {},
  submittedAt: ago(42_000),
  ...changes,
  request: { model: "gpt-image-2", prompt: "An ochre vase", n: 1, size: "1536x1024", ...request },
});
