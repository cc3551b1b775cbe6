import { fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { clamp, length, smooth } from "../maths";

/** Ink unfolding in clear water: noise that is bent by noise that is bent by noise. */
export const ink = defineKind({
  words:
    "ink smoke water fluid liquid abstract marble paint watercolor watercolour swirl cloud nebula silk steam",
  points: 480_000,
  roles: ["paper", "pale", "middle", "deep", "accent"],
  palettes: {
    "indigo blue navy cobalt": "f3efe6 c9d5e0 3d66a0 0c1d44 c4583a",
    "green moss forest emerald": "f2efe4 cfd8c2 5f8a66 12302b d9a441",
    "red rouge crimson wine": "f6eee6 efcabb c4483c 40101d 2d4160",
    "smoke black sumi grey gray charcoal": "f1efeb cfccc7 7a7673 1a1919 a8432f",
    "teal turquoise aqua cyan": "f4efe4 c0dbd5 2a868c 06303c e69a58",
    "violet purple plum lilac": "f4eff0 d9cbe0 7d569c 251240 e2a24e",
    "night dark gold golden": "0d1119 1c2637 7c6640 f1cf8e fff3d6",
  },
  compose({ random, noise, ratio, colours }) {
    const { clouds } = noise;
    const offset = { x: random() * 90, y: random() * 90 };
    const centre = { x: 0.34 + random() * 0.32, y: 0.34 + random() * 0.32 };
    const zoom = 2.1 + random() * 0.7;
    const bend = 3.2 + random() * 0.8;
    const reach = { x: Math.max(1, ratio) * 0.85, y: Math.max(1, 1 / ratio) * 0.85 };
    const unit = Math.max(1, Math.sqrt(ratio));

    return (u, v, paint) => {
      const x = (u * ratio * zoom) / unit + offset.x;
      const y = (v * zoom) / unit + offset.y;
      const driftX = clouds(x, y, 5);
      const driftY = clouds(x + 5.1, y + 1.4, 5);
      const curlX = clouds(x + bend * driftX + 1.7, y + bend * driftY + 9.2, 5);
      const curlY = clouds(x + bend * driftX + 8.2, y + bend * driftY + 2.9, 5);
      const density = clouds(x + 3.3 * curlX, y + 3.3 * curlY, 6);
      const distance = length((u - centre.x) * reach.x, (v - centre.y) * reach.y);
      const drop = smooth(0.7, 0.12, distance + (curlX - 0.5) * 0.95);
      const strength = clamp((density - 0.34) * 2.9) * drop;

      fill(paint, colours.paper);
      glaze(paint, colours.pale, smooth(0.02, 0.3, strength));
      glaze(paint, colours.middle, smooth(0.22, 0.58, strength));
      glaze(paint, colours.deep, smooth(0.48, 0.86, strength));
      glaze(paint, colours.accent, 0.75 * smooth(0.65, 0.77, curlY) * drop * smooth(0.16, 0.5, strength));
      // Where a fold turns, the sheet of ink is thin and the paper shines through.
      glaze(paint, colours.paper, 0.35 * smooth(0.025, 0, Math.abs(density - curlY)) * strength);
      paint.part = 0;
    };
  },
});
