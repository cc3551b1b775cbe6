import type { Colour, Paint } from "../colour";
import { expose, fill, glaze } from "../colour";
import type { Shader } from "../kind";
import { defineKind } from "../kind";
import { clamp, length, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Random } from "../random";

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
      const away = Math.sqrt(x * x + y * y);
      const { petal, shadow } = findPetal(petals, x, y, away);
      if (petal) {
        paintPetal(petal, noise, colours, paint);
        expose(paint, shadow);
        paint.part = petal.part;
      } else {
        backdrop(u, v, paint);
        expose(paint, shadow);
        paint.part = 0;
      }
      glaze(paint, colours.heart, 0.5 * Math.exp(-((away / (radius * 0.12)) ** 2)));
    };
  },
});

interface Petal {
  cos: number;
  sin: number;
  length: number;
  /** Half the greatest width, in petal lengths. */
  width: number;
  /** 0 for the innermost, 1 for the outermost. */
  age: number;
  /** How much the petal is turned to the light, −1 to 1. */
  facing: number;
  part: number;
  /** Where the point in question lies: along the petal from 0 to 1, and across from −1 to 1. */
  along: number;
  across: number;
}

function growPetals(random: Random, radius: number): Petal[] {
  const count = 96 + Math.floor(random() * 60);
  const twist = random() * 6.3;
  const slender = 0.18 + random() * 0.1;
  const light = 3.9 + random() * 0.6;
  return Array.from({ length: count }, (_, i) => {
    const age = (i + 1) / count;
    const angle = twist + i * 2.39996 + (random() - 0.5) * 0.12;
    return {
      cos: Math.cos(angle),
      sin: Math.sin(angle),
      length: radius * (0.09 + 0.91 * age ** 0.72) * (0.96 + 0.08 * random()),
      width: slender * (1.35 - 0.35 * age) * (0.94 + 0.12 * random()),
      age,
      facing: Math.cos(angle - light),
      part: 1 + (i % 250),
      along: 0,
      across: 0,
    };
  });
}

/** Half-width of a petal along its length: narrow foot, broad shoulder, soft point. */
const outline = Float32Array.from({ length: 66 }, (_, i) => {
  const t = Math.min(1, i / 64);
  return 1.9 * t ** 0.9 * (1 - t ** 3.6) ** 0.75;
});

function widthAt(along: number): number {
  const place = along * 64;
  const i = Math.floor(place);
  const low = outline[i] ?? 0;
  return low + ((outline[i + 1] ?? 0) - low) * (place - i);
}

const found: { petal: Petal | undefined; shadow: number } = { petal: undefined, shadow: 1 };

/** The topmost petal at a point (the innermost lie on top), and how much those above darken it. */
function findPetal(petals: readonly Petal[], x: number, y: number, away: number): typeof found {
  found.petal = undefined;
  found.shadow = 1;
  for (const petal of petals) {
    if (away > petal.length * 1.2) continue;
    const along = (x * petal.cos + y * petal.sin) / petal.length;
    if (along <= 0) continue;
    const across = (y * petal.cos - x * petal.sin) / (petal.length * petal.width);
    const edge = widthAt(Math.min(along, 1));
    const beyond = Math.max(Math.abs(across) - edge, (along - 1) * 3.4);
    if (beyond <= 0 && along < 1) {
      petal.along = along;
      petal.across = across / Math.max(edge, 0.05);
      found.petal = petal;
      return found;
    }
    const depth = 0.58 * smooth(0.55, 0, beyond) * smooth(0.05, 0.4, along);
    found.shadow = Math.min(found.shadow, 1 - depth) * (1 - depth * 0.16);
  }
  return found;
}

function paintPetal(
  petal: Petal,
  noise: Noise,
  colours: { heart: Colour; middle: Colour; tip: Colour },
  paint: Paint,
): void {
  const { along, across, age, facing } = petal;
  fill(paint, colours.heart);
  glaze(paint, colours.middle, smooth(0.1, 0.72, along * (0.5 + 0.5 * age) + 0.16 * age));
  glaze(paint, colours.tip, 0.8 * smooth(0.45, 1.02, along) * (0.35 + 0.65 * age));
  const streaks = noise.at(across * 7 + petal.part * 3.1, along * 2.4 + petal.part) - 0.5;
  const rib = smooth(0.16, 0, Math.abs(across)) * smooth(0.95, 0.3, along);
  // The petal is a shallow trough: one half faces the light, the other turns away from it.
  const trough = across * 0.1 * (petal.cos - petal.sin);
  const base = 0.5 + 0.64 * smooth(0, 0.62, along);
  expose(paint, base * (0.96 + 0.2 * facing + trough + 0.12 * streaks - 0.08 * rib));
  const lip = smooth(0.78, 1, Math.max(Math.abs(across), along)) * smooth(0.3, 0.8, along);
  glaze(paint, colours.tip, 0.22 * lip * clamp(0.6 + 0.5 * facing));
}

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
