import type { Colour, Paint } from "../colour";
import { expose, fill } from "../colour";
import { mix, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Box } from "./court";
import { crossBoxes, nearestCorner } from "./court";
import type { Vector } from "./vector";
import { dot, travel } from "./vector";

/** Walls and the light on them. */
interface Court {
  boxes: readonly Box[];
  colours: Record<"zenith" | "ground" | "main" | "accent" | "pale", Colour>;
  noise: Noise;
  /** Towards the sun. */
  sun: Vector;
}

/** Paints a point of a box, or of the ground where there is none. */
export function createSurfacePainter({
  boxes,
  colours,
  noise,
  sun,
}: Court): (paint: Paint, point: Vector, normal: Vector, box?: Box, face?: number) => void {
  const tints: readonly Colour[] = [colours.main, colours.accent, colours.pale];
  const plaster = createPlaster(noise);
  return (paint, point, normal, box, face = 0) => {
    travel(point, point, normal, 0.003);
    const facing = dot(normal, sun);
    const lit = facing > 0 && crossBoxes(boxes, point, sun, 40).box === undefined;
    fill(paint, box ? (tints[box.tint] ?? colours.main) : colours.ground);
    expose(paint, plaster(point, normal));
    const corner = nearestCorner(boxes, point, normal);
    light(paint, colours, { facing: lit ? facing : 0, corner, normal, height: point.y });
    // Lit and shaded halves of a face are parts of their own: the shadow's edge is as crisp as a corner.
    paint.part = 1 + ((box ? boxes.indexOf(box) + 1 : 0) * 8 + face * 2 + (lit ? 1 : 0));
  };
}

function createPlaster(noise: Noise): (point: Vector, normal: Vector) => number {
  return (point, normal) => {
    const across = point.x + point.z * 1.03;
    const along = Math.abs(normal.y) > 0.5 ? point.z - point.x * 0.3 : point.y;
    const patches = noise.clouds(across * 0.8 + 7, along * 0.9, 3) - 0.5;
    const trowel = noise.clouds(across * 9, along * 7 + 40, 3) - 0.5;
    return 1 + 0.2 * patches + 0.14 * trowel;
  };
}

interface Light {
  /** How much of the sun arrives, 0 to 1. */
  facing: number;
  /** How open the place is, 0 in a corner to 1. */
  corner: number;
  normal: Vector;
  height: number;
}

function light(
  paint: Paint,
  colours: { zenith: Colour; ground: Colour; main: Colour },
  { facing, corner, normal, height }: Light,
): void {
  const sky = (0.36 + 0.14 * normal.y) * corner;
  const bounce = 0.27 * (1 - 0.6 * normal.y) * mix(1, 0.55, smooth(0, 3, height)) * (0.4 + 0.6 * corner);
  const sunlight = 1.04 * Math.sqrt(facing);
  paint.r *= sunlight * 1.04 + sky * (0.55 + 0.5 * colours.zenith.r) + bounce * colours.ground.r * 1.1;
  paint.g *= sunlight * 0.98 + sky * (0.55 + 0.5 * colours.zenith.g) + bounce * colours.ground.g * 0.95;
  paint.b *= sunlight * 0.88 + sky * (0.6 + 0.6 * colours.zenith.b) + bounce * colours.ground.b * 0.95;
}
