import { scramble } from "../hashText";

/** Yields numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A stream of numbers that depends on `seed` alone. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return scramble(state) / 2 ** 32;
  };
}
