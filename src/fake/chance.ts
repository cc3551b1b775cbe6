/** A 32-bit number from a text: FNV-1a, then a final mix so that near texts give far numbers. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number from 0 up to 1 that depends on the text alone. */
export const chance = (text: string): number => hash(text) / 2 ** 32;

/** A number within a range that depends on the text alone. */
export function draw(range: number | readonly [number, number], text: string): number {
  const [from, to] = typeof range === "number" ? [range, range] : range;
  return Math.round(from + (to - from) * chance(text));
}

/** An id in the style of the API that depends on the text alone. */
export const idFrom = (text: string): string =>
  `clx${[0, 1, 2].map((part) => hash(`${part}:${text}`).toString(36).padStart(7, "0")).join("")}`;
