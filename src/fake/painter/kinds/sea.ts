import type { Colour, Paint } from "../colour";
import { expose, fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { length, smooth } from "../maths";
import type { Noise } from "../noise";

/** A low sun over open water; every wave mirrors the piece of sky it is turned to. */
export const sea = defineKind({
  words:
    "sea ocean beach coast sun sunset wave shore harbour bay sail boat ship island lagoon moonlight horizon",
  points: 460_000,
  roles: ["zenith", "sky", "horizon", "sun", "deep", "shallow"],
  palettes: {
    "gold golden sunset warm evening amber": "3d5070 e0a27a ffdaa8 fff2cf 0d2030 4f6878",
    "silver grey gray fog foggy winter storm": "76838e b8c1c7 edefee ffffff 22303b 7d909c",
    "night moon moonlight dark midnight": "050a18 13233f 44607f f6f0dc 030712 12283f",
    "rose pink dawn morning sunrise": "6a6da0 dca2aa fdd8c4 fff0de 262c50 75789a",
    "turquoise blue summer tropical lagoon": "4f95c4 a9d3e2 f3ede0 fffbea 06445f 2a96a6",
  },
  compose({ random, noise, ratio, colours, mentions }) {
    const horizon = 0.5 + random() * 0.12;
    const sun = { x: 0.28 + random() * 0.44, y: horizon - 0.09 - random() * 0.14 };
    const radius = 0.03 + random() * 0.014;
    const land = mentions("island coast bay harbour harbor") || random() < 0.4;
    const landSide = sun.x < 0.5 ? 1 : -1;
    const landStart = 0.5 + landSide * (0.02 + random() * 0.2);
    const sky = createSky({ colours, noise, ratio, horizon, sun, radius });
    const water = createWater({ colours, noise, ratio, horizon, sun });

    return (u, v, paint) => {
      if (v > horizon) {
        water(u, v, paint);
        paint.part = 1;
        return;
      }
      sky(u, v, paint);
      paint.part = length((u - sun.x) * ratio, v - sun.y) < radius ? 2 : 0;
      if (!land) return;
      const inland = (u - landStart) * landSide * ratio;
      const rise = smooth(0, 0.5, inland) * (0.02 + 0.075 * noise.clouds(u * ratio * 3.2 + 60, 8, 6));
      if (horizon - v > rise) return;
      glaze(paint, colours.deep, 0.5);
      glaze(paint, colours.horizon, 0.35 * smooth(horizon - 0.04, horizon, v));
      paint.part = 3;
    };
  },
});

interface SeaView {
  colours: Record<"zenith" | "sky" | "horizon" | "sun" | "deep" | "shallow", Colour>;
  noise: Noise;
  ratio: number;
  horizon: number;
  sun: { x: number; y: number };
}

function createSky(view: SeaView & { radius: number }): (u: number, v: number, paint: Paint) => void {
  const { colours, noise, ratio, horizon, sun, radius } = view;
  return (u, v, paint) => {
    const x = u * ratio;
    paintGradient(colours, v / horizon, paint);
    const swirl = noise.clouds(x * 2 + 3, v * 4, 3);
    const cloud = smooth(0.46, 0.78, noise.clouds(x * 1.1 + 7, v * 8 + swirl * 1.6, 5));
    const distance = length((u - sun.x) * ratio, v - sun.y);
    glaze(paint, colours.horizon, cloud * (0.2 + 0.45 * (v / horizon)));
    glaze(paint, colours.zenith, 0.3 * cloud * smooth(0.5, 0.9, swirl) * smooth(0.1, 0.5, distance));
    glaze(paint, colours.sun, 0.5 * Math.exp(-distance * 4.4));
    if (distance >= radius) return;
    glaze(paint, colours.sun, 1 - 0.35 * cloud);
    expose(paint, 1.12);
  };
}

function paintGradient(colours: SeaView["colours"], height: number, paint: Paint): void {
  fill(paint, colours.zenith);
  glaze(paint, colours.sky, smooth(0.05, 0.66, height));
  glaze(paint, colours.horizon, smooth(0.5, 1, height));
}

function createWater(view: SeaView): (u: number, v: number, paint: Paint) => void {
  const { colours, noise, ratio, horizon, sun } = view;
  return (u, v, paint) => {
    const below = v - horizon;
    const nearness = below / (1 - horizon);
    // Perspective: the same wave looks smaller and flatter the closer it is to the horizon.
    const depth = 1 / (below + 0.014);
    const x = (u - 0.5) * ratio * (9 + depth * 1.2);
    const z = depth * 4;
    const swell = noise.clouds(x * 0.7 + 20, z * 1.3, 3) - 0.5;
    const chop = noise.clouds(x * 2.6 + 50 + swell, z * 3.4 + swell * 2, 3) - 0.5;
    const ripple = noise.at(x * 8 + 80, z * 9 + chop * 4) - 0.5;
    const tilt = swell * 0.55 + chop * 1.1 + ripple * 0.6;
    const mirrored = 1 - below * 1.5 - Math.abs(tilt) * (0.25 + 0.6 * nearness);
    paintGradient(colours, mirrored, paint);
    const facing = smooth(-0.32, 0.34, tilt);
    const see = smooth(0, 0.8, nearness);
    glaze(paint, colours.shallow, (0.3 + 0.4 * see) * (1 - 0.4 * facing));
    glaze(paint, colours.deep, (0.28 + 0.62 * see) * (1 - 0.62 * facing));
    const width = 0.05 + 0.25 * nearness;
    const off = ((u - sun.x) * ratio) / width;
    const path = Math.exp(-off * off);
    const spark = smooth(0.02 + 0.13 * nearness, 0.2 + 0.1 * nearness, tilt + 0.16 * path);
    glaze(paint, colours.sun, path * spark * 0.96);
    glaze(paint, colours.sun, 0.16 * path * (1 - nearness));
    glaze(paint, colours.horizon, 0.75 * smooth(0.03, 0, below));
  };
}
