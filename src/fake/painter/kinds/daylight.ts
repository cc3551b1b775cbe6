import type { Colour, Paint } from "../colour";
import { clamp, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Random } from "../random";
import type { Solid } from "./solids";
import { lightPast } from "./studio";
import type { Vector } from "./vector";
import { aim, dot, unit } from "./vector";

/** Towards the window. */
const window = unit(-0.64, 0.62, -0.44);

/** How much of the window's light a surface gets, 0 to 1. */
export function createWindow(
  random: Random,
  solids: readonly Solid[],
): (point: Vector, normal: Vector) => number {
  const slant = 0.25 + random() * 0.3;
  const panes = random() < 0.6;
  return (point, normal) => {
    let sun = Math.max(0, dot(normal, window));
    if (sun > 0) for (const solid of solids) sun *= lightPast(solid, point, window);
    return panes ? sun * (0.5 + 0.5 * lightOfPanes(point, slant)) : sun;
  };
}

/** The window's light has the shape of its four panes, blurred by the distance. */
function lightOfPanes(point: Vector, slant: number): number {
  const across = point.x - (window.x / window.z) * point.z - slant * point.y - 0.3;
  const up = point.y - (window.y / window.z) * point.z - 0.2;
  return pane(across / 3) * pane(up / 3.1);
}

/** A lit stretch from −1 to 1 with the shadow of a bar in its middle. */
function pane(position: number): number {
  const off = Math.abs(position);
  return smooth(1, 0.88, off) * smooth(0.02, 0.07, off);
}

/** How bright the surface is by itself: hardly mottled on the backdrop, turned and fired on the bodies. */
export function clay(noise: Noise, { x, y, z }: Vector, part: number): number {
  if (part === 0) return 0.95 + 0.04 * noise.clouds(x * 3, y * 3 + z * 3, 3);
  return 0.94 + 0.12 * noise.clouds(x * 6 + part * 9, y * 12 + z * 3, 3);
}

/** A place on a surface, and what light it gets. */
interface Place {
  point: Vector;
  normal: Vector;
  /** The ray that has met it. */
  ray: Vector;
  /** How much of the window's light arrives, 0 to 1. */
  sun: number;
  /** How open the surroundings are, 0 to 1. */
  open: number;
}

/** Warm light from the window, cool light from the room, and what the backdrop throws back on the bodies. */
export function lightBy(paint: Paint, place: Place, backdrop: Colour): void {
  const { point, normal, sun, open } = place;
  const isBody = paint.part > 0;
  const key = sun * 1.3 * (1.06 - 0.05 * point.x - (isBody ? 0 : 0.1 * smooth(0.6, 3.4, point.y)));
  const sky = (0.21 + 0.12 * normal.y) * open;
  const bounce = isBody ? 0.169 * (0.5 - 0.5 * normal.y) * (0.35 + 0.65 * open) : 0;
  const shine = isBody ? sheen(place) : 0;
  paint.r = paint.r * (key * 1.05 + sky * 0.94 + bounce * backdrop.r) + shine;
  paint.g = paint.g * (key + sky + bounce * backdrop.g) + shine * 0.97;
  paint.b = paint.b * (key * 0.9 + sky * 1.12 + bounce * backdrop.b) + shine * 0.92;
}

const half: Vector = { x: 0, y: 0, z: 0 };

/** What a glazed surface mirrors: the window, and the room along its outline. */
function sheen({ normal, ray, sun }: Place): number {
  aim(half, window.x - ray.x, window.y - ray.y, window.z - ray.z);
  const rim = clamp(1 + dot(ray, normal)) ** 4 * 0.05;
  return clamp(dot(normal, half)) ** 28 * 0.13 * Math.min(1, sun * 2) + rim;
}
