import { clamp, length, smooth } from "../maths";
import type { Solid } from "./solids";
import type { Vector } from "./vector";
import { aim, travel } from "./vector";

/** Depth of the wall behind the table, and the radius of the curve between the two. */
const wallDepth = 2.7;
const bend = 1.2;

/** How far a ray goes until it meets table, curve or wall; it must start in front of them. */
export function reachBackdrop(from: Vector, ray: Vector): number {
  if (ray.y < 0) {
    const floor = -from.y / ray.y;
    if (from.z + ray.z * floor <= wallDepth - bend) return floor;
  }
  const wall = (wallDepth - from.z) / ray.z;
  if (ray.z > 0 && from.y + ray.y * wall >= bend) return wall;
  const y = from.y - bend;
  const z = from.z - (wallDepth - bend);
  const a = ray.y * ray.y + ray.z * ray.z;
  const b = y * ray.y + z * ray.z;
  return (-b + Math.sqrt(Math.max(0, b * b - a * (y * y + z * z - bend * bend)))) / a;
}

/** Sets `normal` to the direction in which the backdrop faces at `point`. */
export function faceOfBackdrop(point: Vector, normal: Vector): void {
  const along = clamp((point.z - (wallDepth - bend)) / bend);
  normal.x = 0;
  normal.z = -along;
  normal.y = Math.sqrt(1 - along * along);
}

/** Sets `normal` to the direction in which the solid faces at `point`. */
export function faceOfSolid(solid: Solid, { x, y, z }: Vector, normal: Vector): void {
  const step = 0.003;
  const here = solid.distance(x, y, z);
  aim(
    normal,
    solid.distance(x + step, y, z) - here,
    solid.distance(x, y + step, z) - here,
    solid.distance(x, y, z + step) - here,
  );
}

/** Where a ray enters and leaves a ball; `enter` is larger than `leave` when it misses. */
const span = { enter: 0, leave: 0 };

function crossBound({ bound }: Solid, from: Vector, ray: Vector, margin: number): boolean {
  const x = from.x - bound.x;
  const y = from.y - bound.y;
  const z = from.z - bound.z;
  const radius = bound.radius + margin;
  const b = x * ray.x + y * ray.y + z * ray.z;
  const inside = b * b - (x * x + y * y + z * z) + radius * radius;
  if (inside <= 0) return false;
  const half = Math.sqrt(inside);
  span.enter = Math.max(0, -b - half);
  span.leave = -b + half;
  return span.leave > 0;
}

/** How far a ray goes until it meets the solid, or `limit` when it does not before. */
export function reachSolid(solid: Solid, from: Vector, ray: Vector, limit: number): number {
  if (!crossBound(solid, from, ray, 0) || span.enter > limit) return limit;
  const end = Math.min(span.leave, limit);
  for (let t = span.enter, step = 0; t < end && step < 60; step++) {
    const gap = solid.distance(from.x + ray.x * t, from.y + ray.y * t, from.z + ray.z * t);
    if (gap < 0.0006 * t) return t;
    t += gap;
  }
  return limit;
}

/** How much of the light reaches a point past the solid, 0 to 1: the farther the shadow, the softer. */
export function lightPast(solid: Solid, from: Vector, light: Vector): number {
  if (!crossBound(solid, from, light, 0.4)) return 1;
  let lit = 1;
  for (let t = Math.max(0.02, span.enter), step = 0; t < span.leave && step < 40; step++) {
    const gap = solid.distance(from.x + light.x * t, from.y + light.y * t, from.z + light.z * t);
    lit = Math.min(lit, 0.5 + (6.5 * gap) / t);
    if (lit <= 0) return 0;
    t += clamp(gap, 0.025, 0.25);
  }
  return smooth(0, 1, lit);
}

const probe: Vector = { x: 0, y: 0, z: 0 };

/** How open the surroundings of a surface are: 0 deep in a corner, 1 in the open. */
export function openness(solids: readonly Solid[], point: Vector, normal: Vector): number {
  let closed = 0;
  let weight = 1;
  for (let step = 1; step < 5; step++) {
    const reach = 0.1 * step;
    travel(probe, point, normal, reach);
    let gap = Math.min(probe.y, wallDepth - probe.z, reach);
    for (const solid of solids) {
      const { bound } = solid;
      const far = length(probe.x - bound.x, probe.y - bound.y, probe.z - bound.z) - bound.radius;
      if (far < gap) gap = Math.min(gap, solid.distance(probe.x, probe.y, probe.z));
    }
    closed += weight * (reach - gap);
    weight *= 0.7;
  }
  return clamp(1 - 1.1 * closed, 0.12);
}
