import { hashText } from "../hashText";
import { develop } from "./colour";
import type { Kind, Shader } from "./kind";
import { bloom } from "./kinds/bloom";
import { ink } from "./kinds/ink";
import { ridges } from "./kinds/ridges";
import { sea } from "./kinds/sea";
import { shade } from "./kinds/shade";
import { still } from "./kinds/still";
import { walls } from "./kinds/walls";
import { createNoise } from "./noise";
import { createRandom } from "./random";

const kinds = { ridges, sea, ink, still, walls, bloom, shade };

/** A kind of picture the painter knows. */
export type KindName = keyof typeof kinds;

/** What a prompt asks for: its first word that names something decides the kind, any word the palette. */
export function choosePicture(prompt: string): { kind: KindName; palette: string } {
  const words = wordsOf(prompt);
  const hash = hashText(prompt);
  // Object.keys forgets which keys it lists.
  const names = Object.keys(kinds) as KindName[];
  const named = words.map((word) => names.find((name) => has(kinds[name].words, word))).find(Boolean);
  const kind = named ?? pick(names, hash) ?? "ridges";
  const { palettes } = kinds[kind];
  const wanted = words.map((word) => palettes.find((key) => has(key, word))).find(Boolean);
  return { kind, palette: wanted ?? pick(palettes, hashText(`palette of ${prompt}`)) ?? "" };
}

/** The picture for a prompt, composed from `seed`, and how many points of it are worth computing. */
export function composePicture(
  prompt: string,
  seed: string,
  ratio: number,
): { shader: Shader; points: number } {
  const { kind, palette } = choosePicture(prompt);
  const words = wordsOf(prompt);
  const hash = hashText(`${prompt}\n${seed}`);
  const scene = {
    random: createRandom(hash),
    noise: createNoise(createRandom(hash + 1)),
    ratio,
    mentions: (list: string) => words.some((word) => has(list, word)),
  };
  const chosen: Kind = kinds[kind];
  return { shader: photograph(chosen.compose(scene, palette)), points: chosen.points };
}

/** Adds what a lens and film would: slightly darker corners, and display values instead of light. */
function photograph(shader: Shader): Shader {
  return (u, v, paint) => {
    shader(u, v, paint);
    const vignette = 1 - 0.3 * ((u - 0.5) * (u - 0.5) + (v - 0.5) * (v - 0.5));
    paint.r = develop(paint.r * vignette);
    paint.g = develop(paint.g * vignette);
    paint.b = develop(paint.b * vignette);
  };
}

function wordsOf(prompt: string): string[] {
  const words = prompt.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => [word, word.replace(/e?s$/, ""), word.replace(/s$/, "")]);
}

function has(list: string, word: string): boolean {
  return word !== "" && ` ${list} `.includes(` ${word} `);
}

function pick<Item>(items: readonly Item[], hash: number): Item | undefined {
  return items[hash % items.length];
}
