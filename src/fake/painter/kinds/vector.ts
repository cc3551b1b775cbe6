import { length } from "../maths";

/** A point or a direction; one object is reused wherever every pixel would need a new one. */
export interface Vector {
  x: number;
  y: number;
  z: number;
}

/** The vector with length 1 in the same direction. */
export function unit(x: number, y: number, z: number): Vector {
  const vector = { x, y, z };
  aim(vector, x, y, z);
  return vector;
}

/** Sets `target` to the unit vector along x, y, z. */
export function aim(target: Vector, x: number, y: number, z: number): void {
  const scale = 1 / (length(x, y, z) || 1);
  target.x = x * scale;
  target.y = y * scale;
  target.z = z * scale;
}

/** Sets `target` to the point `distance` along the ray. */
export function travel(target: Vector, from: Vector, direction: Vector, distance: number): void {
  target.x = from.x + direction.x * distance;
  target.y = from.y + direction.y * distance;
  target.z = from.z + direction.z * distance;
}

/** How much two directions agree. */
export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}
