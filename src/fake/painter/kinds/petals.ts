import type { Colour, Paint } from "../colour";
import { expose, fill, glaze } from "../colour";
import { clamp, lookUp, smooth } from "../maths";
import type { Noise } from "../noise";
import type { Random } from "../random";

/** One petal as it lies, and where the point in question lies on it. */
export interface Petal {
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

/** Petals from the innermost to the outermost. */
export function growPetals(random: Random, radius: number): Petal[] {
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
const outline = Float32Array.from({ length: 65 }, (_, i) => {
  const t = i / 64;
  return 1.9 * t ** 0.9 * (1 - t ** 3.6) ** 0.75;
});

const found: { petal: Petal | undefined; shadow: number } = { petal: undefined, shadow: 1 };

/** The topmost petal at a point (the innermost lie on top), and how much those above darken it. */
export function findPetal(petals: readonly Petal[], x: number, y: number, away: number): typeof found {
  found.petal = undefined;
  found.shadow = 1;
  for (const petal of petals) {
    if (away > petal.length * 1.2) continue;
    const along = (x * petal.cos + y * petal.sin) / petal.length;
    if (along <= 0) continue;
    const across = (y * petal.cos - x * petal.sin) / (petal.length * petal.width);
    const edge = lookUp(outline, along);
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

/** Paints a petal where {@link findPetal} has met it. */
export function paintPetal(
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
  paint.part = petal.part;
}
