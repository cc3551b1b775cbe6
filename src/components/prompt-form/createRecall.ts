/** A prompt that was brought back. */
export interface Recalled {
  /** Its text. */
  readonly prompt: string;
  /** Which one it is, the newest being 1; 0 for the draft that was there before. */
  readonly place: number;
  /** How many there are. */
  readonly total: number;
}

/** Goes through earlier prompts. */
export interface Recall {
  /** One further back (1) or forth (-1) from what stands there now; undefined where that is the end. */
  move(step: 1 | -1, current: string): Recalled | undefined;
}

/** Each prompt once, where it was used last; what stands in the form already is no news. */
function worthwhile(prompts: readonly string[], draft: string): string[] {
  const seen = new Set(["", draft.trim()]);
  return prompts.filter((prompt) => {
    const text = prompt.trim();
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/**
 * Earlier prompts as a terminal has them: the draft stays at their end, and a changed one is a draft of its own.
 * @param history Earlier prompts, newest first.
 */
export function createRecall(history: () => readonly string[]): Recall {
  let draft = "";
  let prompts: readonly string[] = [];
  let place = 0;
  const at = (index: number) => (index === 0 ? draft : (prompts[index - 1] ?? ""));

  return {
    move(step, current) {
      if (place === 0 || at(place) !== current) {
        draft = current;
        place = 0;
        prompts = worthwhile(history(), current);
      }
      const next = place + step;
      if (next < 0 || next > prompts.length) return undefined;
      place = next;
      return { prompt: at(place), place, total: prompts.length };
    },
  };
}
