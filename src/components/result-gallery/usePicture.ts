import { useState } from "react";
import { clampRatio } from "./tileRatio";

/** How far a picture is: `shown` while it fades in, `settled` when nothing lies under it any more. */
export type PicturePhase = "loading" | "shown" | "settled" | "broken";

interface Loading {
  readonly url: string;
  readonly source: number;
  readonly attempt: number;
  readonly phase: PicturePhase;
  readonly ratio?: number | undefined;
}

const first = (url: string): Loading => ({ url, source: 0, attempt: 0, phase: "loading" });

/** What {@link usePicture} gives. */
export interface Picture {
  /** Where to load it from now. */
  src: string;
  /** How far it is. */
  phase: PicturePhase;
  /** Width through height, once it is known. */
  ratio: number | undefined;
  /** Changes with every new attempt; the key of the img. */
  attempt: number;
  /** Tell it the img as it mounts: a picture that is there already needs no fade. */
  attach: (element: HTMLImageElement | null) => void;
  /** Tell it the img that has loaded. */
  loaded: (element: HTMLImageElement) => void;
  /** Tell it that loading failed: the next source is tried. */
  failed: () => void;
  /** Tell it that the fade is over. */
  faded: () => void;
  /** Loads it once more. */
  reload: () => void;
}

const ratioOf = ({ naturalWidth, naturalHeight }: HTMLImageElement) =>
  naturalWidth > 0 && naturalHeight > 0 ? clampRatio(naturalWidth / naturalHeight) : undefined;

/** Loads a picture from its address, else from the others in turn; shows it only once it is decoded. */
export function usePicture(url: string, ...others: readonly (string | undefined)[]): Picture {
  const [kept, setKept] = useState(() => first(url));
  const state = kept.url === url ? kept : first(url);
  const sources = [url, ...others.filter((other) => other !== undefined && other !== url)];
  const change = (changes: Partial<Loading>) => setKept({ ...state, ...changes });

  return {
    src: sources[state.source] ?? url,
    phase: state.phase,
    ratio: state.ratio,
    attempt: state.attempt,
    attach: (element) => {
      if (state.phase === "loading" && element?.complete && element.naturalWidth > 0)
        change({ phase: "settled", ratio: ratioOf(element) });
    },
    loaded: (element) => {
      const show = () => change({ phase: "shown", ratio: ratioOf(element) });
      // Decoding may be refused for a picture that shows nevertheless (an SVG without a size).
      void element.decode().then(show, show);
    },
    failed: () =>
      change(state.source + 1 < sources.length ? { source: state.source + 1 } : { phase: "broken" }),
    faded: () => change({ phase: "settled" }),
    reload: () => setKept({ ...first(url), attempt: state.attempt + 1 }),
  };
}
