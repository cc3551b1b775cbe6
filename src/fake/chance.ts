import { hashText } from "./hashText";

/** A number from 0 up to 1 that depends on the text alone. */
export const chance = (text: string): number => hashText(text) / 2 ** 32;

/** A number within a range that depends on the text alone. */
export function draw(range: number | readonly [number, number], text: string): number {
  const [from, to] = typeof range === "number" ? [range, range] : range;
  return Math.round(from + (to - from) * chance(text));
}

/** An id in the style of the API that depends on the text alone. */
export const idFrom = (text: string): string =>
  `clx${[0, 1, 2].map((part) => hashText(`${part}:${text}`).toString(36).padStart(7, "0")).join("")}`;
