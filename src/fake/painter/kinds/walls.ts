import type { Colour, Paint } from "../colour";
import { blend, expose, fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { clamp, mix, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Box } from "./court";
import { buildCourt, crossBoxes, nearestCorner } from "./court";
import type { Vector } from "./vector";
import { aim, dot, travel, unit } from "./vector";

/** Plastered walls, steps and doorways under a high sun. */
export const walls = defineKind({
  words:
    "wall architecture house building stair staircase step courtyard door doorway stucco facade city street villa room interior patio village",
  points: 340_000,
  roles: ["zenith", "horizon", "main", "accent", "pale", "ground"],
  palettes: {
    "pink rose magenta": "3f7fb8 b4d6e6 dc7f90 b8485f f0c3b4 e2ab9d",
    "ochre yellow mustard gold": "3a77ad a6cce0 e2ab4c c26a34 f3dcae e3bd80",
    "white mediterranean greek blue": "2a6cab 94c2df f3eee4 2f66a3 faf7f0 e4ddd0",
    "terracotta adobe red clay desert orange": "6fa0ba d8e4e0 c9784f 9c4c32 ebc39d d9a57f",
    "green sage mint": "5a93b5 cfe0e2 a9bb9c 5f7d66 eef0e2 d3cfb8",
    "dusk evening violet purple lilac": "4a5a94 f2bfae b79ac0 7a5590 f1d6d2 cbb0bd",
  },
  compose({ random, noise, ratio, colours, mentions }) {
    const side = random() < 0.5 ? 1 : -1;
    const stairs = mentions("stair staircase step");
    const boxes = buildCourt({ random, stairs, door: mentions("door doorway") });
    const tints: readonly Colour[] = [colours.main, colours.accent, colours.pale];
    const sun = unit(-0.7 - random() * 0.5, 0.62 + random() * 0.2, -0.5 - random() * 0.3);
    const view = { ratio, turn: 0.42 + random() * 0.2, height: 1.5 };
    const plaster = createPlaster(noise);
    const ray: Vector = { x: 0, y: 0, z: 0 };
    const point: Vector = { x: 0, y: 0, z: 0 };
    const camera: Vector = { x: -3.2, y: view.height, z: -6.4 };

    return (u, v, paint) => {
      aimCamera(ray, side > 0 ? u : 1 - u, v, view);
      const hit = crossBoxes(boxes, camera, ray, 60);
      const floor = ray.y < 0 ? -camera.y / ray.y : Infinity;
      const reach = Math.min(hit.reach, floor);
      if (reach > 50) {
        paintSky(colours, noise, ray, paint);
        paint.part = 0;
        return;
      }
      travel(point, camera, ray, reach);
      const box: Box | undefined = hit.reach < floor ? hit.box : undefined;
      const normal = box ? { ...hit.normal } : up;
      const face = box ? hit.face : 0;
      travel(point, point, normal, 0.003);
      const facing = dot(normal, sun);
      const lit = facing > 0 && crossBoxes(boxes, point, sun, 40).box === undefined;
      fill(paint, box ? (tints[box.tint] ?? colours.main) : colours.ground);
      expose(paint, plaster(point, normal));
      const corner = nearestCorner(boxes, point, normal);
      light(paint, colours, { facing: lit ? facing : 0, corner, normal, height: point.y });
      // Lit and shaded halves of a face are parts of their own: the shadow's edge is as crisp as a corner.
      paint.part = 1 + ((box ? boxes.indexOf(box) + 1 : 0) * 8 + face * 2 + (lit ? 1 : 0));
      if (!box) glaze(paint, colours.horizon, 0.7 * smooth(12, 48, reach));
    };
  },
});

const up: Vector = { x: 0, y: 1, z: 0 };

function aimCamera(ray: Vector, u: number, v: number, view: { ratio: number; turn: number }): void {
  const zoom = view.ratio < 1 ? Math.min(0.74, 0.5 / view.ratio) : 0.5;
  const x = (u - 0.5) * 2 * view.ratio * zoom;
  const y = (0.56 - v) * 2 * zoom;
  const [sin, cos] = [Math.sin(view.turn), Math.cos(view.turn)];
  // Uprights stay upright: the camera turns but never tilts.
  aim(ray, x * cos + 1.15 * sin, y, 1.15 * cos - x * sin);
}

function paintSky(
  colours: { zenith: Colour; horizon: Colour; pale: Colour },
  noise: Noise,
  ray: Vector,
  paint: Paint,
): void {
  const height = clamp(ray.y);
  fill(paint, blend(colours.horizon, colours.zenith, smooth(-0.05, 0.55, height)));
  const veil = noise.clouds((ray.x / (height + 0.3)) * 1.4 + 9, 2.2 / (height + 0.3), 5);
  glaze(paint, colours.pale, 0.34 * smooth(0.52, 0.8, veil) * smooth(0, 0.2, height));
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
