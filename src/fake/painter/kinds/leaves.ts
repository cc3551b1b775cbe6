import { smooth } from "../maths";
import type { Random } from "../random";

/** One leaf, or a piece of stem. */
export interface Leaf {
  x: number;
  y: number;
  cos: number;
  sin: number;
  length: number;
  width: number;
  blur: number;
}

/** Two bent stems with leaves on both sides, hanging into the picture from its edge. */
export function growLeaves(random: Random, ratio: number, blur: number): Leaf[] {
  const short = Math.min(1, ratio);
  const leaves: Leaf[] = [];
  const add = (x: number, y: number, angle: number, length: number, width: number): void => {
    leaves.push({ x, y, cos: Math.cos(angle), sin: Math.sin(angle), length, width, blur });
  };
  for (let stem = 0; stem < 2; stem++) {
    let x = ratio * (0.5 + 0.55 * random());
    let y = 1.06 - blur;
    let angle = -1.7 - random() * 0.65;
    const step = short * 0.072;
    for (let joint = 0; joint < 15; joint++) {
      add(x, y, angle, step * 1.15, short * 0.005);
      x += Math.cos(angle) * step;
      y += Math.sin(angle) * step;
      const length = short * (0.2 + 0.1 * random()) * (1 - joint / 21);
      add(x, y, angle + 0.72 + random() * 0.3, length, length * 0.14);
      add(x, y, angle - 0.72 - random() * 0.3, length, length * 0.14);
      angle += (random() - 0.58) * 0.2;
    }
  }
  return leaves;
}

/** How much of a point lies under the leaves, 0 to 1, with their edges blurred. */
export function coverage(leaves: readonly Leaf[], x: number, y: number): number {
  let covered = 0;
  for (const leaf of leaves) {
    const { blur, length } = leaf;
    const dx = x - leaf.x;
    const dy = y - leaf.y;
    const along = dx * leaf.cos + dy * leaf.sin;
    if (along < -blur || along > length + blur) continue;
    const across = Math.abs(dy * leaf.cos - dx * leaf.sin);
    if (across > leaf.width + blur) continue;
    const t = along / length;
    const half = leaf.width * Math.max(0, 4 * t * (1 - t)) ** 0.7;
    covered = Math.max(covered, smooth(blur, -blur, across - half));
  }
  return covered;
}
