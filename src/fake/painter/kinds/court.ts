import { clamp } from "../maths";
import type { Random } from "../random";
import type { Vector } from "./vector";

/** A block of wall between two corners. */
export interface Box {
  from: Vector;
  to: Vector;
  /** 0 the main colour, 1 the accent, 2 the pale one. */
  tint: number;
}

interface CourtOptions {
  random: Random;
  stairs: boolean;
  door: boolean;
}

/** A courtyard: a long wall with a doorway, a wall across, and steps or blocks before them. */
export function buildCourt({ random, stairs, door }: CourtOptions): Box[] {
  const boxes: Box[] = [];
  const add = (tint: number, x: [number, number], y: [number, number], z: [number, number]): void => {
    boxes.push({ from: { x: x[0], y: y[0], z: z[0] }, to: { x: x[1], y: y[1], z: z[1] }, tint });
  };
  const accent = random() < 0.5 ? 1 : 2;
  const height = 2.5 + random() * 0.9;
  const doorLeft = -0.9 + random() * 1.1;
  const doorRight = doorLeft + 0.8;
  const doorTop = 1.75 + random() * 0.25;
  add(0, [-7, doorLeft], [0, height], [2, 2.45]);
  add(0, [doorRight, 3], [0, height], [2, 2.45]);
  add(0, [doorLeft, doorRight], [doorTop, height], [2, 2.45]);
  add(3 - accent, [-3, 9], [0, height + 0.9 + random()], [5.2, 5.6]);
  add(accent, [3, 3.5], [0, 3.3 + random() * 1.2], [-2.6 + random(), 5.4]);
  // Out of sight on the left: its shadow falls across the court.
  const screen = 3 + random() * 1.6;
  add(accent, [-9, -5.2 + random()], [0, screen], [-3 + random() * 2, 1.4]);
  if (stairs || (!door && random() < 0.6)) addStairs(add, random, accent);
  else addBlocks(add, random, accent);
  return boxes;
}

type Add = (tint: number, x: [number, number], y: [number, number], z: [number, number]) => void;

function addStairs(add: Add, random: Random, accent: number): void {
  const steps = 7;
  const foot = 0.55 + random() * 0.4;
  const tint = random() < 0.5 ? 0 : 3 - accent;
  for (let step = 0; step < steps; step++) {
    const start = foot + step * 0.32;
    add(tint, [start, start + 0.32], [0, (step + 1) * 0.235], [0.85, 2]);
  }
}

function addBlocks(add: Add, random: Random, accent: number): void {
  const x = 1.2 + random() * 0.5;
  add(3 - accent, [x, x + 1], [0, 0.55 + random() * 0.3], [0.3, 1.3]);
  add(accent, [x + 1, 3], [0, 0.3 + random() * 0.15], [-0.4, 2]);
}

/** The first box on a ray. One object is reused: read it before the next call. */
export interface Hit {
  reach: number;
  box: Box | undefined;
  normal: Vector;
  /** 1, 2 or 3 for a face across x, y or z. */
  face: number;
}

const hit: Hit = { reach: 0, box: undefined, normal: { x: 0, y: 0, z: 0 }, face: 0 };

/** Follows a ray to the first box nearer than `limit`; without one, `box` is undefined. */
export function crossBoxes(boxes: readonly Box[], from: Vector, ray: Vector, limit: number): Hit {
  const [overX, overY, overZ] = [1 / ray.x, 1 / ray.y, 1 / ray.z];
  hit.reach = limit;
  hit.box = undefined;
  for (const box of boxes) {
    const x = ((overX > 0 ? box.from.x : box.to.x) - from.x) * overX;
    const y = ((overY > 0 ? box.from.y : box.to.y) - from.y) * overY;
    const z = ((overZ > 0 ? box.from.z : box.to.z) - from.z) * overZ;
    const enter = Math.max(x, y, z);
    if (enter <= 0 || enter >= hit.reach) continue;
    const leaveX = ((overX > 0 ? box.to.x : box.from.x) - from.x) * overX;
    const leaveY = ((overY > 0 ? box.to.y : box.from.y) - from.y) * overY;
    const leaveZ = ((overZ > 0 ? box.to.z : box.from.z) - from.z) * overZ;
    if (enter >= leaveX || enter >= leaveY || enter >= leaveZ) continue;
    hit.reach = enter;
    hit.box = box;
    hit.face = enter === x ? 1 : enter === y ? 2 : 3;
  }
  hit.normal.x = hit.face === 1 ? -Math.sign(ray.x) : 0;
  hit.normal.y = hit.face === 2 ? -Math.sign(ray.y) : 0;
  hit.normal.z = hit.face === 3 ? -Math.sign(ray.z) : 0;
  return hit;
}

/** How open the surroundings of a surface are: 0 deep in a corner, 1 in the open. */
export function nearestCorner(boxes: readonly Box[], point: Vector, normal: Vector): number {
  let closed = 0;
  for (let step = 1; step <= 3; step++) {
    const reach = 0.22 * step;
    const x = point.x + normal.x * reach;
    const y = point.y + normal.y * reach;
    const z = point.z + normal.z * reach;
    let gap = Math.min(reach, Math.max(0, y));
    for (const { from, to } of boxes) {
      const dx = Math.max(from.x - x, x - to.x, 0);
      const dy = Math.max(from.y - y, y - to.y, 0);
      const dz = Math.max(from.z - z, z - to.z, 0);
      const square = dx * dx + dy * dy + dz * dz;
      if (square < gap * gap) gap = Math.sqrt(square);
    }
    closed += (reach - gap) / (reach * step);
  }
  return clamp(1 - 0.5 * closed);
}
