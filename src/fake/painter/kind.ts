import type { Colour, Paint } from "./colour";
import { parseColour } from "./colour";
import type { Noise } from "./noise";
import type { Random } from "./random";

/** Colours one point; `u` and `v` run from 0 to 1, from left to right and from top to bottom. */
export type Shader = (u: number, v: number, paint: Paint) => void;

/** What a kind composes its picture from. */
export interface Scene<Role extends string> {
  /** Decides the composition; a different stream for every picture. */
  random: Random;
  noise: Noise;
  /** Width divided by height. */
  ratio: number;
  colours: Record<Role, Colour>;
  /** Whether the prompt has one of these words (separated by spaces). */
  mentions(words: string): boolean;
}

/** A kind of picture, ready to be composed. */
export interface Kind {
  /** Words of a prompt that ask for this kind. */
  words: string;
  /** The words that ask for each palette. */
  palettes: readonly string[];
  /** How many points are worth computing; larger pictures are enlarged from these. */
  points: number;
  compose(scene: Omit<Scene<never>, "colours">, palette: string): Shader;
}

interface KindDescription<Role extends string> {
  words: string;
  points: number;
  /** What the colours of a palette are for, in order, separated by spaces. */
  roles: readonly Role[];
  /** Palettes by the words that ask for them: as many colours as there are roles. */
  palettes: Record<string, string>;
  compose(scene: Scene<Role>): Shader;
}

/** Ties a kind's palettes to the roles their colours play. */
export function defineKind<Role extends string>(kind: KindDescription<Role>): Kind {
  return {
    words: kind.words,
    palettes: Object.keys(kind.palettes),
    points: kind.points,
    compose(scene, palette) {
      const hexes = (kind.palettes[palette] ?? "").split(" ");
      const pairs = kind.roles.map((role, i) => [role, parseColour(hexes[i] ?? "0")]);
      // fromEntries forgets the keys, and every role was given a colour just above.
      const colours = Object.fromEntries(pairs) as Record<Role, Colour>;
      return kind.compose({ ...scene, colours });
    },
  };
}
