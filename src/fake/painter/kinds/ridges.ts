import type { Colour, Paint } from "../colour";
import { blend, expose, fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { clamp, length, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Crest, CrestOptions } from "./crest";
import { createCrest } from "./crest";

/** Mountain ridges behind one another, each paler with distance, sometimes mirrored in a lake. */
export const ridges = defineKind({
  words:
    "mountain ridge hill valley peak alps landscape mist misty forest lake cliff desert dune pine tree sunrise dawn",
  points: 460_000,
  roles: ["zenith", "sky", "horizon", "fog", "near", "sun"],
  palettes: {
    "dawn morning sunrise": "6f8fb2 d6bfbb f7dcc0 ecd2c5 1f2e3d fff0d4",
    "blue cold winter moon": "1b3050 5880a6 ccdbe2 a3bfd0 0a1626 f2f7f8",
    "green sage forest spring pine": "94afa9 d6e0d2 f5f0dd dae4d6 16301f fffbe6",
    "ember sunset dusk evening red orange desert": "33204a a84c68 f8a868 da8a72 180f20 ffe3ae",
    "grey gray slate rain fog foggy storm": "5f6f7d aab7bf e7e8e4 c5ced2 161d24 ffffff",
    "lilac purple violet twilight": "575c90 b69bbd f5cab6 d4b3bd 1c1c36 fff0da",
  },
  compose({ random, noise, ratio, colours, mentions }) {
    const sun = { x: 0.2 + random() * 0.6, y: 0.26 + random() * 0.14 };
    const lake = mentions("lake reflection water") || random() < 0.35;
    const shore = lake ? 0.76 + random() * 0.06 : 2;
    const wooded = mentions("forest pine tree wood") || random() < 0.75;
    const layers = createLayers({ random, noise, ratio, colours, wooded, floor: lake ? 0.34 : 0.5 });
    const paintSky = createSky(colours, noise, ratio, sun);
    const paintLayer = createLayerPainter(colours, noise, ratio, sun);

    return (u, v, paint) => {
      const mirrored = v > shore;
      let y = v;
      let x = u;
      if (mirrored) {
        const nearness = (v - shore) / (1 - shore);
        const ripple = (noise.at(u * ratio * 12, v * 170) - 0.5) * 0.02 * (0.3 + nearness);
        x = clamp(u + ripple * 0.4);
        y = shore - (v - shore) * 1.5 + ripple;
      }
      let front = layers.length - 1;
      for (; front >= 0; front--) if (y > (layers[front]?.crest(x) ?? 1)) break;
      const layer = layers[front];
      if (layer) paintLayer(layer, x, y, paint);
      else paintSky(x, y, paint);
      paint.part = front + 1 + (mirrored ? 16 : 0);
      if (mirrored) {
        glaze(paint, colours.near, 0.14 + 0.34 * (v - shore));
        glaze(paint, colours.fog, 0.34 * smooth(shore + 0.05, shore, v));
      }
    };
  },
});

interface Layer extends Crest {
  /** 0 for the farthest ridge, 1 for the nearest. */
  depth: number;
  tint: Colour;
  /** Moves the noise, so that no two ridges have the same texture. */
  shift: number;
}

interface LayerOptions extends Omit<CrestOptions, "depth"> {
  colours: Record<"fog" | "zenith" | "near", Colour>;
}

function createLayers({ colours, wooded, ...rest }: LayerOptions): Layer[] {
  const { random } = rest;
  const count = 5 + Math.floor(random() * 2);
  const far = blend(colours.fog, colours.zenith, 0.45);
  return Array.from({ length: count }, (_, i) => {
    const depth = i / (count - 1);
    const crest = createCrest({ ...rest, depth, wooded: wooded && depth > 0.6 });
    return { ...crest, depth, tint: blend(far, colours.near, 0.94 * depth ** 1.3), shift: random() * 100 };
  });
}

function createLayerPainter(
  colours: Record<"fog" | "sun", Colour>,
  noise: Noise,
  ratio: number,
  sun: { x: number },
): (layer: Layer, u: number, v: number, paint: Paint) => void {
  return ({ tint, depth, shift, ground }, u, v, paint) => {
    const below = v - ground(u);
    const texture = noise.clouds(u * ratio * 9 + shift, v * 13, 3) - 0.5;
    const wisps = noise.clouds(u * ratio * 2.6 + shift, v * 7, 3);
    fill(paint, tint);
    expose(paint, 1 + texture * (0.25 + 0.45 * depth));
    glaze(paint, colours.fog, smooth(0, 0.17, below + (wisps - 0.5) * 0.09) * (0.9 - 0.72 * depth));
    const nearSun = Math.exp(-((u - sun.x) * (u - sun.x)) * ratio * ratio * 4);
    glaze(paint, colours.sun, nearSun * (1 - depth) * 0.3 * (1 - smooth(0, 0.5, below)));
  };
}

function createSky(
  colours: Record<"zenith" | "sky" | "horizon" | "sun", Colour>,
  noise: Noise,
  ratio: number,
  sun: { x: number; y: number },
): (u: number, v: number, paint: Paint) => void {
  return (u, v, paint) => {
    fill(paint, colours.zenith);
    glaze(paint, colours.sky, smooth(-0.04, 0.36, v));
    glaze(paint, colours.horizon, smooth(0.22, 0.6, v));
    const streak = noise.clouds(u * ratio * 1.5 + 30, v * 7 + noise.at(u * ratio * 2, v * 2), 5);
    glaze(paint, colours.horizon, 0.5 * smooth(0.48, 0.82, streak) * smooth(0.52, 0.1, v));
    const distance = length((u - sun.x) * ratio, v - sun.y);
    glaze(paint, colours.sun, 0.22 * Math.exp(-distance * 3));
    glaze(paint, colours.sun, 0.72 * Math.exp(-distance * distance * 30));
    glaze(paint, colours.sun, smooth(0.046, 0.036, distance));
  };
}
