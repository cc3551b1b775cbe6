import type { Colour } from "../colour";
import { expose, fill, glaze } from "../colour";
import type { Shader } from "../kind";
import { defineKind } from "../kind";
import { length, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Random } from "../random";
import { findPetal, growPetals, paintPetal } from "./petals";

/** One large flower, its petals laid out by the golden angle. */
export const bloom = defineKind({
  words:
    "flower bloom blossom petal dahlia peony rose tulip lotus lily garden bouquet floral orchid daisy sunflower iris",
  points: 380_000,
  roles: ["heart", "middle", "tip", "ground", "leaf"],
  palettes: {
    "pink peony rose lotus": "a51f4c ec6f93 ffd3d8 16120f 2f4632",
    "dahlia coral orange red autumn": "8e1417 e8542f ffc79a 15100e 34402a",
    "iris violet purple lilac blue": "37206e 7d63c9 dcd2f6 0f1019 2c3c40",
    "white pale lily cream wedding": "c9a15c efe3cc fffaf0 5d6660 6f8269",
    "yellow sunflower gold summer": "a9560c f3ab1c ffe9a0 1a1c14 3f5230",
  },
  compose({ random, noise, ratio, colours }) {
    const short = Math.min(1, ratio);
    const centre = { x: (0.42 + random() * 0.16) * ratio, y: 0.42 + random() * 0.16 };
    const radius = short * (0.5 + random() * 0.16);
    const lean = { angle: random() * 6.3, squash: 0.84 + random() * 0.12 };
    const petals = growPetals(random, radius);
    const backdrop = createBackdrop(random, noise, ratio, colours);
    const [sin, cos] = [Math.sin(lean.angle), Math.cos(lean.angle)];

    return (u, v, paint) => {
      const dx = u * ratio - centre.x;
      const dy = v - centre.y;
      // A flower seen at an angle is narrower across the direction it leans.
      const x = dx * cos + dy * sin;
      const y = (dy * cos - dx * sin) / lean.squash;
      const away = length(x, y);
      const { petal, shadow } = findPetal(petals, x, y, away);
      if (petal) paintPetal(petal, noise, colours, paint);
      else backdrop(u, v, paint);
      expose(paint, shadow);
      glaze(paint, colours.heart, 0.5 * Math.exp(-((away / (radius * 0.12)) ** 2)));
    };
  },
});

function createBackdrop(
  random: Random,
  noise: Noise,
  ratio: number,
  colours: { ground: Colour; leaf: Colour },
): Shader {
  const shift = random() * 50;
  const turn = random() * 3.2;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return (u, v, paint) => {
    const x = (u - 0.5) * ratio;
    const y = v - 0.5;
    // Out of focus: stretched, soft blotches of leaves.
    const leaves = noise.clouds((x * cos + y * sin) * 4.2 + shift, (y * cos - x * sin) * 1.9 + shift, 2);
    fill(paint, colours.ground);
    glaze(paint, colours.leaf, 0.85 * smooth(0.38, 0.82, leaves));
    expose(paint, 1.15 - 0.9 * smooth(0, 1, length(u - 0.25, v - 0.15) * 0.9));
    paint.part = 0;
  };
}
