/** Holds `value` between `low` and `high`. */
export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

/** Straight line from `from` at 0 to `to` at 1. */
export function mix(from: number, to: number, amount: number): number {
  return from + (to - from) * amount;
}

/** 0 before `start`, 1 after `end`, an S-curve between; `start` may be the larger of the two. */
export function smooth(start: number, end: number, value: number): number {
  const t = clamp((value - start) / (end - start));
  return t * t * (3 - 2 * t);
}

/** The length of a vector; `Math.hypot` guards against overflow, which costs ten times as much. */
export function length(x: number, y: number, z = 0): number {
  return Math.sqrt(x * x + y * y + z * z);
}

/** Reads a table at `place`, 0 for its first value and 1 for its last, on the straight line between two values. */
export function lookUp(table: Float32Array, place: number): number {
  const position = clamp(place) * (table.length - 1);
  const i = Math.floor(position);
  const low = table[i] ?? 0;
  return mix(low, table[i + 1] ?? low, position - i);
}
