import { useState } from "react";

/** The size of a picture in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How far the full picture is: `shown` while it fades in over its small copy. */
export type FullPhase = "loading" | "shown" | "settled" | "broken";

interface Loading {
  readonly attempt: number;
  readonly phase: FullPhase;
  /** True once its own address has failed. */
  readonly isOther: boolean;
}

const first: Loading = { attempt: 0, phase: "loading", isOther: false };

/**
 * Loads a picture at its full size from its address, else from its other one, and shows it once it is decoded; whoever
 * shows it keeps the small copy below. `onSize` hears how large it is.
 */
export function useFullPicture(
  url: string,
  otherUrl: string | undefined,
  onSize: (size: PictureSize) => void,
) {
  const [{ attempt, phase, isOther }, setState] = useState(first);
  const become = (next: FullPhase, from: FullPhase) =>
    setState((now) => (now.attempt === attempt && now.phase === from ? { ...now, phase: next } : now));
  const isTried = isOther || otherUrl === undefined || otherUrl === url;
  const tell = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement) =>
    onSize({ width, height });
  return {
    phase,
    attempt,
    /** Loads it once more. */
    reload: () => setState({ ...first, attempt: attempt + 1 }),
    /** Goes on the img, with `attempt` as its key. */
    imageProps: {
      src: isOther ? otherUrl : url,
      "data-phase": phase,
      ref: (element: HTMLImageElement | null) => {
        if (phase !== "loading" || !element?.complete || element.naturalWidth === 0) return;
        // What the page has shown already needs no fade.
        tell(element);
        become("settled", "loading");
      },
      onLoad: ({ currentTarget }: { currentTarget: HTMLImageElement }) => {
        tell(currentTarget);
        const show = () => become("shown", "loading");
        // Decoding may be refused for a picture that shows nevertheless (an SVG without a size).
        void currentTarget.decode().then(show, show);
      },
      onError: () => (isTried ? become("broken", "loading") : setState({ ...first, attempt, isOther: true })),
      onAnimationEnd: () => become("settled", "shown"),
    },
  };
}
