import type { Colour } from "../colour";
import { expose, fill } from "../colour";
import type { Scene, Shader } from "../kind";
import { defineKind } from "../kind";
import { arrange } from "./arrange";
import { clay, createWindow, lightBy } from "./daylight";
import type { Solid } from "./solids";
import { faceOfBackdrop, faceOfSolid, openness, reachBackdrop, reachSolid } from "./studio";
import type { Vector } from "./vector";
import { aim, travel } from "./vector";

const roles = ["backdrop", "hero", "second", "third", "fourth"] as const;

/** Simple bodies on a table in soft light from a window on the left. */
export const still = defineKind({
  words:
    "vase arch sphere ball still bowl pot pottery ceramic bottle jug cup mug table object product cylinder cone cube fruit citrus lemon apple sculpture",
  points: 330_000,
  roles,
  palettes: {
    "clay terracotta red brick": "dccfbf b4573a e7c9a0 39463c f0e7da",
    "ochre citrus yellow mustard lemon gold": "e4d9c4 e6a324 f4efe4 6f8a4f d4632f",
    "blue indigo navy cobalt": "bcc6d0 20406f ece6da d98a4c 8a9dad",
    "green sage olive moss": "c8cdbe 6d7f66 e9e2d2 c98f57 2f3b34",
    "rose pink blush coral": "e6cabd c4625a f4e4d6 d8925f 6b3a44",
    "dark noir black night brown": "4b4744 b98f57 d9d0c2 7c3a2e 24221f",
    "white cream linen porcelain": "d8d3ca f3efe7 cdb79a 8b8f8a b9704c",
  },
  compose: (scene) => photographTable(scene, arrange(scene)),
});

const camera: Vector = { x: 0, y: 1.5, z: -5.6 };

function photographTable(
  { noise, ratio, colours, random }: Scene<(typeof roles)[number]>,
  solids: readonly Solid[],
): Shader {
  const tints: readonly Colour[] = roles.map((role) => colours[role]);
  const window = createWindow(random, solids);
  const ray: Vector = { x: 0, y: 0, z: 0 };
  const point: Vector = { x: 0, y: 0, z: 0 };
  const normal: Vector = { x: 0, y: 0, z: 0 };

  return (u, v, paint) => {
    aimCamera(ray, u, v, ratio);
    let reach = reachBackdrop(camera, ray);
    // 0 is the backdrop, 1 the first solid.
    paint.part = 0;
    solids.forEach((solid, i) => {
      const closer = reachSolid(solid, camera, ray, reach);
      if (closer >= reach) return;
      reach = closer;
      paint.part = i + 1;
    });
    const hit = solids[paint.part - 1];
    travel(point, camera, ray, reach);
    if (hit) faceOfSolid(hit, point, normal);
    else faceOfBackdrop(point, normal);
    travel(point, point, normal, 0.006);

    fill(paint, tints[paint.part] ?? colours.hero);
    expose(paint, clay(noise, point, paint.part));
    const place = { point, normal, ray, sun: window(point, normal), open: openness(solids, point, normal) };
    lightBy(paint, place, colours.backdrop);
  };
}

function aimCamera(ray: Vector, u: number, v: number, ratio: number): void {
  // Upright pictures step back until the group still fits across.
  const zoom = ratio < 1 ? Math.min(1.08, 0.64 / ratio) : 0.62;
  const x = (u - 0.5) * 2 * ratio * zoom;
  const y = (0.5 - v) * 2 * zoom;
  const tilt = 0.14;
  aim(ray, x, y * Math.cos(tilt) - 2.35 * Math.sin(tilt), y * Math.sin(tilt) + 2.35 * Math.cos(tilt));
}
