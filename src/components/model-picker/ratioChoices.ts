import type { Model } from "../../contract/modelSchema";

/** A ratio that some model offers. */
export interface RatioChoice {
  readonly ratio: string;
  /** Whether the chosen model offers it. */
  readonly offered: boolean;
}

/** How many ratios are shown at first; with the button that shows the others they fill two lines. */
const shownAtFirst = 9;
/** Two full lines: one more ratio needs no button. */
const shownWithoutMore = shownAtFirst + 1;

/** Every ratio that any model offers, in an order that doesn't depend on the chosen one. */
export function ratioChoices(models: readonly Model[], model: Model): RatioChoice[] {
  const all = new Set([...models, model].flatMap(({ aspectRatios }) => aspectRatios));
  return [...all].map((ratio) => ({ ratio, offered: model.aspectRatios.includes(ratio) }));
}

/** The choices to show at first: what is on offer before what is not, and always the chosen one. */
export function firstRatios(choices: readonly RatioChoice[], chosen: string): readonly RatioChoice[] {
  if (choices.length <= shownWithoutMore) return choices;
  const rank = ({ ratio, offered }: RatioChoice) => (ratio === chosen ? -1 : offered ? 0 : 1);
  const ranked = [...choices].sort((a, b) => rank(a) - rank(b));
  const first = new Set(ranked.slice(0, shownAtFirst));
  return choices.filter((choice) => first.has(choice));
}
