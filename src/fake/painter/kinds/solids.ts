import { clamp, length, lookUp, mix, smooth } from "../maths";
import type { Vector } from "./vector";

/** A body standing on the table, described by how far away its surface is. */
export interface Solid {
  /** Centre and radius of a ball around the whole body. */
  bound: { x: number; y: number; z: number; radius: number };
  /** Distance to the surface, negative inside; never more than the true distance. */
  distance(x: number, y: number, z: number): number;
}

/** A ball resting on the table. */
export function createBall(at: { x: number; z: number }, radius: number): Solid {
  return {
    bound: { x: at.x, y: radius, z: at.z, radius },
    distance: (x, y, z) => length(x - at.x, y - radius, z - at.z) - radius,
  };
}

/** An upright cylinder, or a cone when `top` is smaller than `radius`, with softened rims. */
export function createDrum(
  at: { x: number; z: number },
  radius: number,
  height: number,
  top = radius,
): Solid {
  const rim = 0.02;
  const slope = (radius - top) / height;
  const steepness = 1 / Math.sqrt(1 + slope * slope);
  return {
    bound: { x: at.x, y: height / 2, z: at.z, radius: length(radius, height / 2) },
    distance(x, y, z) {
      const around = (length(x - at.x, z - at.z) - radius + slope * y) * steepness + rim;
      const along = Math.abs(y - height / 2) - height / 2 + rim;
      return outside(around, along) + Math.min(Math.max(around, along), 0) - rim;
    },
  };
}

/** A block with softened edges, turned by `turn` radians. */
export function createBlock(at: { x: number; z: number }, size: Vector, turn: number): Solid {
  const rim = 0.02;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return {
    bound: { x: at.x, y: size.y / 2, z: at.z, radius: length(size.x, size.y, size.z) / 2 },
    distance(x, y, z) {
      const dx = x - at.x;
      const dz = z - at.z;
      const a = Math.abs(dx * cos - dz * sin) - size.x / 2 + rim;
      const b = Math.abs(y - size.y / 2) - size.y / 2 + rim;
      const c = Math.abs(dx * sin + dz * cos) - size.z / 2 + rim;
      return outside(outside(Math.max(a, 0), b), c) + Math.min(Math.max(a, b, c), 0) - rim;
    },
  };
}

/** A block with a round-headed passage through it. */
export function createArch(at: { x: number; z: number }, size: Vector, turn: number): Solid {
  const block = createBlock(at, size, turn);
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const radius = size.x * 0.29;
  const spring = size.y * 0.46;
  return {
    bound: block.bound,
    distance(x, y, z) {
      const across = (x - at.x) * cos - (z - at.z) * sin;
      const passage = y > spring ? length(across, y - spring) : Math.abs(across);
      return Math.max(block.distance(x, y, z), radius - passage);
    },
  };
}

/** Radii from foot to lip, evenly spaced in height. */
export type Profile = readonly number[];

/** A thrown vessel: the profile turned around its axis, hollow near the lip. */
export function createVessel(at: { x: number; z: number }, profile: Profile, height: number): Solid {
  const wall = 0.035;
  const widest = Math.max(...profile);
  const table = Float32Array.from({ length: 129 }, (_, i) => radiusAt(profile, i / 128));
  return {
    bound: { x: at.x, y: height / 2, z: at.z, radius: length(widest, height / 2) },
    distance(x, y, z) {
      const around = length(x - at.x, z - at.z) - lookUp(table, y / height);
      const hollow = Math.abs(around + wall) - wall;
      const body = mix(around, hollow, smooth(0.8 * height, 0.86 * height, y));
      // The side is slanted, so the distance along the level overstates the true one.
      return Math.max(body * 0.66, y - height, -y);
    },
  };
}

function radiusAt(profile: Profile, t: number): number {
  const place = t * (profile.length - 1);
  const i = Math.min(Math.floor(place), profile.length - 2);
  const f = place - i;
  const at = (k: number): number => profile[clamp(k, 0, profile.length - 1)] ?? 0;
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
}

function outside(a: number, b: number): number {
  return length(Math.max(a, 0), Math.max(b, 0));
}
