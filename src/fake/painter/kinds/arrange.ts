import type { Random } from "../random";
import type { Profile, Solid } from "./solids";
import { createArch, createBall, createBlock, createDrum, createVessel } from "./solids";

/** Outlines of the vessels, from foot to lip. */
const vessels: readonly Profile[] = [
  [0.2, 0.4, 0.58, 0.5, 0.26, 0.15, 0.13, 0.22],
  [0.26, 0.4, 0.5, 0.54, 0.5, 0.38, 0.24, 0.28],
  [0.24, 0.3, 0.32, 0.33, 0.28, 0.12, 0.1, 0.13],
  [0.18, 0.28, 0.4, 0.48, 0.5, 0.44, 0.3, 0.2],
];

interface ArrangeOptions {
  random: Random;
  mentions(words: string): boolean;
}

/** A tall body on one side and three smaller ones leading away from it. */
export function arrange({ random, mentions }: ArrangeOptions): Solid[] {
  const side = random() < 0.5 ? 1 : -1;
  const at = (x: number, z: number): { x: number; z: number } => ({ x: x * side, z });
  const jitter = (spread: number): number => (random() - 0.5) * spread;
  const heroAt = at(-0.66 + jitter(0.2), 0.2);
  const hero = createHero(heroAt, random, wantsArch(mentions, random()));
  const ball = 0.34 + random() * 0.12;
  const pebble = 0.19 + random() * 0.07;
  const behind = at(1.2 + jitter(0.16), 0.55 + jitter(0.2));
  return [
    hero,
    createBall(at(0.5 + jitter(0.16), -0.06), ball),
    createBall(at(-0.02 + jitter(0.2), -0.78), pebble),
    createCompanion(behind, random),
  ];
}

function wantsArch(mentions: (words: string) => boolean, chance: number): boolean {
  if (mentions("arch")) return true;
  return !mentions("vase bottle jug pot pottery ceramic vessel bowl") && chance < 0.4;
}

function createHero(at: { x: number; z: number }, random: Random, arch: boolean): Solid {
  if (arch) {
    const size = { x: 1.1 + random() * 0.2, y: 1.5 + random() * 0.3, z: 0.5 };
    return createArch(at, size, (random() - 0.5) * 0.5);
  }
  const profile = vessels[Math.floor(random() * vessels.length)] ?? [0.3, 0.3];
  return createVessel(at, profile, 1.45 + random() * 0.45);
}

function createCompanion(at: { x: number; z: number }, random: Random): Solid {
  const form = random();
  const height = 0.8 + random() * 0.4;
  if (form < 0.45) return createDrum(at, 0.23 + random() * 0.05, height);
  if (form < 0.7) return createDrum(at, 0.36, height * 1.1, 0.03);
  return createBlock(at, { x: 0.5, y: height * 0.8, z: 0.5 }, 0.3 + random() * 0.6);
}
