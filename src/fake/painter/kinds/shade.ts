import { expose, fill, glaze } from "../colour";
import { defineKind } from "../kind";
import { mix, smooth } from "../maths";
import { coverage, growLeaves } from "./leaves";

/** Window light on plaster, with the shadows of leaves in it. */
export const shade = defineKind({
  words:
    "shadow shade leaf leaves plant palm fern botanical window sunlight light minimal plaster linen branch olive",
  points: 200_000,
  roles: ["light", "wall", "dark"],
  palettes: {
    "plaster sand beige warm linen": "f3e8d8 cfbba2 54423a",
    "chalk white grey gray cool": "efeeea c0c3c5 39414a",
    "blush pink rose": "f7dfd1 d7a996 5c342f",
    "mint green sage": "e6ecdf acbfad 2c4438",
    "ochre yellow gold": "f9e3b4 d9ac62 5a3a1e",
    "blue evening dusk": "dde6f0 94a9c4 26344f",
  },
  compose({ random, noise, ratio, colours }) {
    const pane = {
      left: 0.12 + random() * 0.12,
      width: 0.34 + random() * 0.06,
      slant: 0.14 + random() * 0.16,
    };
    const flip = random() < 0.5;
    const sprays = [0.05, 0.024, 0.009].map((blur, depth) => ({
      strength: 0.42 + 0.13 * depth,
      leaves: growLeaves(random, ratio, blur),
    }));

    return (u, v, paint) => {
      const x = (flip ? 1 - u : u) * ratio;
      const window = lightOfWindow(flip ? 1 - u : u, v, pane);
      let shadow = 1;
      for (const { leaves, strength } of sprays) shadow *= 1 - strength * coverage(leaves, x, v);
      fill(paint, colours.wall);
      const lit = window * shadow;
      glaze(paint, colours.dark, (1 - shadow) * mix(0.3, 0.62, window));
      glaze(paint, colours.light, lit);
      const trowel = noise.clouds(x * 11, v * 11, 4) - 0.5;
      const patches = noise.clouds(x * 2.4 + 20, v * 2.4, 3) - 0.5;
      expose(paint, 1 + 0.1 * trowel + 0.1 * patches + 0.06 * lit);
      paint.part = 0;
    };
  },
});

interface Pane {
  left: number;
  width: number;
  slant: number;
}

function lightOfWindow(u: number, v: number, { left, width, slant }: Pane): number {
  const y = v + slant * (u - 0.5);
  const soft = 0.022;
  let lit = 0;
  for (let column = 0; column < 2; column++) {
    for (let row = 0; row < 2; row++) {
      const x0 = left + column * (width + 0.03) + 0.04 * v;
      const y0 = 0.04 + row * 0.48;
      const across = smooth(x0 - soft, x0 + soft, u) * smooth(x0 + width + soft, x0 + width - soft, u);
      const down = smooth(y0 - soft, y0 + soft, y) * smooth(y0 + 0.44 + soft, y0 + 0.44 - soft, y);
      lit = Math.max(lit, across * down);
    }
  }
  return lit;
}
