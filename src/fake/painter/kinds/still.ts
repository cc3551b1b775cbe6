import type { Colour, Paint } from "../colour";
import { expose, fill } from "../colour";
import type { Scene, Shader } from "../kind";
import { defineKind } from "../kind";
import { clamp, smooth } from "../maths";
import type { Noise } from "../noise";
import { arrange } from "./arrange";
import type { Solid } from "./solids";
import { faceOfBackdrop, lightPast, openness, reachBackdrop, reachSolid } from "./studio";
import type { Vector } from "./vector";
import { aim, dot, travel, unit } from "./vector";

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

/** Towards the window. */
const window = unit(-0.64, 0.62, -0.44);
const camera: Vector = { x: 0, y: 1.5, z: -5.6 };

function photographTable(
  { noise, ratio, colours, random }: Scene<(typeof roles)[number]>,
  solids: readonly Solid[],
): Shader {
  const tints: readonly Colour[] = roles.slice(1).map((role) => colours[role]);
  const slant = 0.25 + random() * 0.3;
  const panes = random() < 0.6;
  const ray: Vector = { x: 0, y: 0, z: 0 };
  const point: Vector = { x: 0, y: 0, z: 0 };
  const normal: Vector = { x: 0, y: 0, z: 0 };

  return (u, v, paint) => {
    aimCamera(ray, u, v, ratio);
    let hit: Solid | undefined;
    let reach = reachBackdrop(camera, ray);
    let part = 0;
    solids.forEach((solid, i) => {
      const closer = reachSolid(solid, camera, ray, reach);
      if (closer >= reach) return;
      reach = closer;
      hit = solid;
      part = i + 1;
    });
    travel(point, camera, ray, reach);
    if (hit) faceOf(hit, point, normal);
    else faceOfBackdrop(point, normal);
    travel(point, point, normal, 0.006);

    fill(paint, part === 0 ? colours.backdrop : (tints[(part - 1) % tints.length] ?? colours.hero));
    let sun = Math.max(0, dot(normal, window));
    if (sun > 0) for (const solid of solids) sun *= lightPast(solid, point, window);
    if (panes) sun *= 0.5 + 0.5 * lightOfPanes(point, slant);
    const open = openness(solids, point, normal);
    light(paint, { point, normal, sun, open, grain: clay(noise, point, part) }, part, colours.backdrop);
    if (part > 0) addSheen(paint, ray, normal, sun);
    else expose(paint, 0.97);
    paint.part = part;
  };
}

/** How bright the surface is by itself: hardly mottled on the backdrop, turned and fired on the bodies. */
function clay(noise: Noise, { x, y, z }: Vector, part: number): number {
  if (part === 0) return 0.98 + 0.04 * noise.clouds(x * 3, y * 3 + z * 3, 3);
  return 0.94 + 0.12 * noise.clouds(x * 6 + part * 9, y * 12 + z * 3, 3);
}

interface Place {
  point: Vector;
  normal: Vector;
  /** How much of the window's light arrives, 0 to 1. */
  sun: number;
  /** How open the surroundings are, 0 to 1. */
  open: number;
  /** The brightness of the surface itself. */
  grain: number;
}

/** Warm light from the window, cool light from the room, and what the backdrop throws back on the bodies. */
function light(
  paint: Paint,
  { point, normal, sun, open, grain }: Place,
  part: number,
  backdrop: Colour,
): void {
  const fade = 1.06 - 0.05 * point.x - (part === 0 ? 0.1 * smooth(0.6, 3.4, point.y) : 0);
  const key = sun * 1.3 * fade * grain;
  const sky = (0.21 + 0.12 * normal.y) * open * grain;
  const bounce = part === 0 ? 0 : 0.13 * (0.5 - 0.5 * normal.y) * (0.35 + 0.65 * open) * grain;
  paint.r *= key * 1.05 + sky * 0.94 + bounce * backdrop.r * 1.3;
  paint.g *= key + sky + bounce * backdrop.g * 1.3;
  paint.b *= key * 0.9 + sky * 1.12 + bounce * backdrop.b * 1.3;
}

function aimCamera(ray: Vector, u: number, v: number, ratio: number): void {
  // Upright pictures step back until the group still fits across.
  const zoom = ratio < 1 ? Math.min(1.08, 0.64 / ratio) : 0.62;
  const x = (u - 0.5) * 2 * ratio * zoom;
  const y = (0.5 - v) * 2 * zoom;
  const tilt = 0.14;
  aim(ray, x, y * Math.cos(tilt) - 2.35 * Math.sin(tilt), y * Math.sin(tilt) + 2.35 * Math.cos(tilt));
}

function faceOf(solid: Solid, { x, y, z }: Vector, normal: Vector): void {
  const step = 0.003;
  const here = solid.distance(x, y, z);
  aim(
    normal,
    solid.distance(x + step, y, z) - here,
    solid.distance(x, y + step, z) - here,
    solid.distance(x, y, z + step) - here,
  );
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

function addSheen(
  paint: { r: number; g: number; b: number },
  ray: Vector,
  normal: Vector,
  sun: number,
): void {
  const x = window.x - ray.x;
  const y = window.y - ray.y;
  const z = window.z - ray.z;
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  const agreement = clamp((normal.x * x + normal.y * y + normal.z * z) / length);
  const rim = clamp(1 + dot(ray, normal)) ** 4 * 0.05;
  const shine = agreement ** 28 * 0.13 * Math.min(1, sun * 2) + rim;
  paint.r += shine;
  paint.g += shine * 0.97;
  paint.b += shine * 0.92;
}
