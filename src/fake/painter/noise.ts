import { mix } from "./maths";
import type { Random } from "./random";

/** Smooth random fields over the plane, with values from 0 to 1. */
export interface Noise {
  /** One layer; features are about 1 unit wide. */
  at(x: number, y: number): number;
  /** Several layers, each twice as fine and half as strong as the one before. */
  clouds(x: number, y: number, layers: number): number;
}

const size = 256;
const mask = size - 1;

/** Value noise on a lattice of random numbers drawn from `random`. */
export function createNoise(random: Random): Noise {
  const lattice = Float32Array.from({ length: size * size }, random);

  function at(x: number, y: number): number {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const across = ease(x - column);
    const down = ease(y - row);
    const left = column & mask;
    const right = (column + 1) & mask;
    const top = (row & mask) * size;
    const bottom = ((row + 1) & mask) * size;
    const upper = mix(lattice[top + left] ?? 0, lattice[top + right] ?? 0, across);
    const lower = mix(lattice[bottom + left] ?? 0, lattice[bottom + right] ?? 0, across);
    return mix(upper, lower, down);
  }

  function clouds(x: number, y: number, layers: number): number {
    let sum = 0;
    let weight = 0.5;
    let total = 0;
    for (let layer = 0; layer < layers; layer++) {
      sum += weight * at(x, y);
      total += weight;
      weight *= 0.5;
      // Each layer is turned by about 37°, which hides the lattice.
      const turned = 1.6 * x - 1.2 * y + 19.7;
      y = 1.2 * x + 1.6 * y + 7.3;
      x = turned;
    }
    return sum / total;
  }

  return { at, clouds };
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}
