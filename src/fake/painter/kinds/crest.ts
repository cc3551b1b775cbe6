import { clamp, lookUp, mix } from "../maths";
import type { Noise } from "../noise";
import type { Random } from "../random";

/** What an outline follows from. */
export interface CrestOptions {
  random: Random;
  noise: Noise;
  ratio: number;
  /** 0 for the farthest ridge, 1 for the nearest. */
  depth: number;
  wooded: boolean;
  /** How far down the ridges spread from the topmost one. */
  floor: number;
}

/** The outline of one ridge. */
export interface Crest {
  /** Height of the outline at `u`, with the trees. */
  crest(u: number): number;
  /** Height of the ground below them. */
  ground(u: number): number;
}

/** Draws an outline, tabulated because every point asks for it. */
export function createCrest({ random, noise, ratio, depth, wooded, floor }: CrestOptions): Crest {
  const samples = 3000;
  const shift = random() * 200;
  const frequency = (1.3 + 0.9 * (1 - depth)) * ratio;
  const height = mix(0.21, 0.13, depth);
  const base = 0.4 + floor * depth ** 1.1;
  const table = Float32Array.from({ length: samples + 1 }, (_, i) => {
    const x = (i / samples) * frequency + shift;
    const rolling = noise.clouds(x, shift, 6) - 0.5;
    const fold = 1 - Math.abs(2 * noise.at(x * 0.9, shift + 40) - 1);
    return base - height * (rolling * 1.25 + 0.5 * fold * fold);
  });
  const outline = wooded ? plantTrees(table, random, ratio, depth) : table;
  return { ground: (u) => lookUp(table, u), crest: (u) => lookUp(outline, u) };
}

/** Raises the outline into conifers: narrow cones with a jagged edge, in clumps. */
function plantTrees(ground: Float32Array, random: Random, ratio: number, depth: number): Float32Array {
  const table = ground.slice();
  const samples = table.length - 1;
  const tall = 0.012 + 0.036 * depth ** 3;
  let density = 0.5;
  for (let at = 0; at < samples; at += (samples / ratio) * tall * (0.08 + 0.42 * random() * density)) {
    density = clamp(density + (random() - 0.5) * 0.5, 0.1, 1.4);
    const height = tall * (0.35 + 0.75 * random());
    const half = (height * 0.2 * samples) / ratio;
    for (let i = Math.ceil(at - half); i <= at + half; i++) {
      const near = 1 - Math.abs(i - at) / half;
      const branches = 0.82 + 0.18 * Math.abs(((near * 5) % 1) * 2 - 1);
      const top = (ground[i] ?? 2) - height * near * branches + height * 0.12;
      table[i] = Math.min(table[i] ?? 2, top);
    }
  }
  return table;
}
