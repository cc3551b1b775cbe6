import type { Colour, Paint } from "../colour";
import { blend, fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { clamp, smooth } from "../maths";
import type { Noise } from "../noise";
import { buildCourt, crossBoxes } from "./court";
import { createSurfacePainter } from "./sunlight";
import type { Vector } from "./vector";
import { aim, travel, unit } from "./vector";

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
    const sun = unit(-0.7 - random() * 0.5, 0.62 + random() * 0.2, -0.5 - random() * 0.3);
    const turn = 0.42 + random() * 0.2;
    const paintSurface = createSurfacePainter({ boxes, colours, noise, sun });
    const ray: Vector = { x: 0, y: 0, z: 0 };
    const point: Vector = { x: 0, y: 0, z: 0 };
    const camera: Vector = { x: -3.2, y: 1.5, z: -6.4 };

    return (u, v, paint) => {
      aimCamera(ray, side > 0 ? u : 1 - u, v, ratio, turn);
      const hit = crossBoxes(boxes, camera, ray, 60);
      const floor = ray.y < 0 ? -camera.y / ray.y : Infinity;
      const reach = Math.min(hit.reach, floor);
      paint.part = 0;
      if (reach > 50) return paintSky(colours, noise, ray, paint);
      travel(point, camera, ray, reach);
      if (hit.reach < floor) return paintSurface(paint, point, { ...hit.normal }, hit.box, hit.face);
      paintSurface(paint, point, up);
      glaze(paint, colours.horizon, 0.7 * smooth(12, 48, reach));
    };
  },
});

const up: Vector = { x: 0, y: 1, z: 0 };

function aimCamera(ray: Vector, u: number, v: number, ratio: number, turn: number): void {
  const zoom = ratio < 1 ? Math.min(0.74, 0.5 / ratio) : 0.5;
  const x = (u - 0.5) * 2 * ratio * zoom;
  const y = (0.56 - v) * 2 * zoom;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
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
