/** The part of a gallery that is drawn, in pixels from its top. */
export interface VisibleRange {
  readonly from: number;
  readonly to: number;
}

/** How far beyond the window tiles are drawn. */
const ahead = 300;
/** In what steps it moves: each one renders. */
const step = 300;

/** What is drawn while an element is where it is now. */
export function visibleRange(element: Element): VisibleRange {
  const { top } = element.getBoundingClientRect();
  const inSteps = (value: number) => Math.floor(value / step) * step;
  return { from: inSteps(-top - ahead), to: inSteps(window.innerHeight - top + ahead) + step };
}

/** Says whether something from `top` on that is so high is drawn. */
export const isVisible = ({ from, to }: VisibleRange, top: number, height: number): boolean =>
  top + height >= from && top <= to;
