/** Where a tile is, as far as steps between tiles care. */
export type TileBox = Pick<DOMRectReadOnly, "top" | "bottom" | "left" | "right">;

/** Where a step leads. */
export type Step = "up" | "down" | "left" | "right" | "first" | "last" | "pageUp" | "pageDown";

/** What {@link stepInGrid} goes by. */
export interface StepOptions {
  /** Where the tiles are, in reading order. */
  readonly boxes: readonly TileBox[];
  /** Which one the step begins at. */
  readonly from: number;
  /** Where to. */
  readonly step: Step;
  /** The line to keep to when going up and down; the middle of the tile where it is left out. */
  readonly column?: number | undefined;
  /** How far a page goes, in pixels. */
  readonly page: number;
  /** True where the next tile is on the left. */
  readonly isRtl: boolean;
}

/** What the layout's roundings may add. */
const tolerance = 2;

/** The middle of a tile across. */
export const middleOf = ({ left, right }: TileBox): number => (left + right) / 2;

const distance = (value: number, start: number, end: number) => Math.max(start - value, value - end, 0);

/** Each box with its place, its distance in the direction of the step, and how far it is from the line kept to. */
interface Candidate {
  readonly place: number;
  readonly ahead: number;
  readonly aside: number;
  readonly extent: number;
}

/** On the line, unless that would leap over a row that ends before it. */
function nearest(candidates: readonly Candidate[]): number | undefined {
  const byDistance = [...candidates].sort((one, other) => one.ahead - other.ahead || one.aside - other.aside);
  const [next] = byDistance;
  if (!next) return undefined;
  const onLine = byDistance.find(({ aside }) => aside <= tolerance);
  if (onLine && onLine.ahead <= next.ahead + next.extent / 2) return onLine.place;
  const inRow = byDistance.filter(({ ahead }) => ahead <= next.ahead + tolerance);
  return inRow.sort((one, other) => one.aside - other.aside)[0]?.place;
}

function vertically({ boxes, from, step, column }: StepOptions, here: TileBox): number | undefined {
  const line = column ?? middleOf(here);
  const isDown = step === "down" || step === "pageDown";
  const all = boxes.map((box, place): Candidate => ({
    place,
    ahead: isDown ? box.top - here.bottom : here.top - box.bottom,
    aside: distance(line, box.left, box.right),
    extent: box.bottom - box.top,
  }));
  return nearest(all.filter(({ place, ahead }) => place !== from && ahead >= -tolerance));
}

function sideways({ boxes, from, step, isRtl }: StepOptions, here: TileBox): number | undefined {
  const line = (here.top + here.bottom) / 2;
  const all = boxes.map((box, place): Candidate => ({
    place,
    ahead: step === "right" ? box.left - here.right : here.left - box.right,
    aside: distance(line, box.top, box.bottom),
    extent: box.right - box.left,
  }));
  const inRow = all.filter(
    ({ place, ahead, aside }) => place !== from && ahead >= -tolerance && aside <= tolerance,
  );
  // At the end of a row the reading goes on, unless the next tile stands beside or above.
  const place = from + ((step === "right") === isRtl ? -1 : 1);
  const other = boxes[place];
  const isAfter =
    other && (place > from ? other.top >= here.bottom - tolerance : other.bottom <= here.top + tolerance);
  return nearest(inRow) ?? (isAfter ? place : undefined);
}

/** About a page further, in steps of one row; at least one. */
function byPage(options: StepOptions): number | undefined {
  const column =
    options.column ?? middleOf(options.boxes[options.from] ?? { left: 0, right: 0, top: 0, bottom: 0 });
  const start = options.boxes[options.from]?.top ?? 0;
  let place: number | undefined;
  for (;;) {
    const from: number = place ?? options.from;
    const here = options.boxes[from];
    const next = here && vertically({ ...options, from, column }, here);
    const box = next === undefined ? undefined : options.boxes[next];
    if (!box) return place;
    if (place !== undefined && Math.abs(box.top - start) > options.page) return place;
    place = next;
  }
}

/** The tile that a step leads to, by where the tiles really are; undefined where there is none in that direction. */
export function stepInGrid(options: StepOptions): number | undefined {
  const { boxes, from, step } = options;
  const here = boxes[from];
  if (!here) return boxes.length > 0 ? 0 : undefined;
  if (step === "first") return 0;
  if (step === "last") return boxes.length - 1;
  if (step === "pageUp" || step === "pageDown") return byPage(options);
  return step === "up" || step === "down" ? vertically(options, here) : sideways(options, here);
}
