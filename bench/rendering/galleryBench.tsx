import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { useGalleryInside } from "../../src/components/result-gallery/useGalleryInside";
import { useWindowing } from "../../src/components/result-gallery/useWindowing";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { entriesOf, entryOf } from "./entries";
import { galleries, tileSelector } from "./galleries";

/** What came of scrolling. */
export interface ScrollFigures {
  /** The time between two frames that 95 % stay below, in milliseconds. */
  readonly p95Ms: number;
  /** How many elements there are after it. */
  readonly nodes: number;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const layOut = () => document.body.getBoundingClientRect();
const target = () => document.querySelector<HTMLElement>("#target") ?? document.body;
const nodes = () => target().querySelectorAll("*").length;

let root: Root | undefined;
let entries: GenerationEntry[] = [];
let name = "";

function draw(): void {
  const Gallery = galleries[name];
  if (!Gallery || !root) throw new Error(`There is no gallery ${name}.`);
  flushSync(() => root?.render(<Gallery entries={entries} />));
  layOut();
}

/** Makes the data, and loads what is loaded on demand, so that neither is part of what is measured. */
async function prepare(gallery: string, count: number): Promise<void> {
  await Promise.all([useGalleryInside.ahead(), useWindowing.ahead()]);
  [name, entries, root] = [gallery, entriesOf(count), createRoot(target())];
  await frame();
}

/** Draws, and waits until what follows from the first layout is drawn too. */
async function mount(): Promise<number> {
  draw();
  for (let count = 0; count < 3; count += 1) await frame();
  layOut();
  return nodes();
}

const tileAt = (x: number, y: number) =>
  document.elementsFromPoint(x, y).find((element) => element.matches(tileSelector));

const points = Array.from({ length: 40 }, (_, index) => index * 10);

/** A tile near the middle of what is on screen; some galleries need a moment until there is one. */
async function middleTile(): Promise<Element> {
  for (let count = 0; count < 120; count += 1) {
    const tile = points.map((below) => tileAt(innerWidth / 3, innerHeight / 2 + below)).find(Boolean);
    if (tile) return tile;
    await frame();
  }
  throw new Error(`${name} shows no tile.`);
}

async function scrollToMiddle(): Promise<void> {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  for (let count = 0; count < 5; count += 1) await frame();
}

/** One more at the front while somebody looks at the middle; gives how far that moved what is on screen, in pixels. */
async function prepend(number: number): Promise<number> {
  const tile = await middleTile();
  const before = tile.getBoundingClientRect().top;
  entries = [{ ...entryOf(0), key: `new-${number}` }, ...entries];
  draw();
  await frame();
  return tile.isConnected ? Math.abs(tile.getBoundingClientRect().top - before) : Infinity;
}

/** Scrolls 100 px in each of so many frames. */
async function scroll(frames: number): Promise<ScrollFigures> {
  const gaps: number[] = [];
  let before = await frame();
  for (let count = 0; count < frames; count += 1) {
    scrollBy(0, 100);
    const at = await frame();
    gaps.push(at - before);
    before = at;
  }
  gaps.sort((a, b) => a - b);
  return { p95Ms: gaps[Math.floor(gaps.length * 0.95)] ?? 0, nodes: nodes() };
}

const isBlank = (y: number) =>
  [0.1, 0.3, 0.5, 0.7, 0.9].every(
    (part) => !tileAt(innerWidth * part, y) && !tileAt(innerWidth * part, y + 40),
  );

/** Scrolls like that once more, and gives in how many frames a band of the page had no tile. */
async function countBlank(frames: number): Promise<number> {
  let blank = 0;
  for (let count = 0; count < frames; count += 1) {
    scrollBy(0, 100);
    await frame();
    if ([0.1, 0.5, 0.8].some((part) => isBlank(innerHeight * part))) blank += 1;
  }
  return blank;
}

/** The steps that are measured from outside of the page. */
export const galleryBench = {
  names: Object.keys(galleries),
  prepare,
  mount,
  scrollToMiddle,
  prepend,
  scroll,
  countBlank,
};
