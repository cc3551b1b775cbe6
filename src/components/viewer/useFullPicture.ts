import { useState } from "react";

/** The size of a picture in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How far the full picture is: `shown` while it fades in over its small copy. */
export type FullPhase = "loading" | "shown" | "settled" | "broken";

/**
 * Loads a picture at its full size, and shows it once it is decoded; whoever shows it keeps the small copy below.
 * `onSize` hears how large it is.
 */
export function useFullPicture(onSize: (size: PictureSize) => void) {
  const [{ attempt, phase }, setState] = useState({ attempt: 0, phase: "loading" as FullPhase });
  const become = (next: FullPhase, from: FullPhase) =>
    setState((now) => (now.attempt === attempt && now.phase === from ? { attempt, phase: next } : now));
  const tell = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement) =>
    onSize({ width, height });
  return {
    phase,
    attempt,
    /** Loads it once more. */
    reload: () => setState({ attempt: attempt + 1, phase: "loading" }),
    /** Goes on the img, with `attempt` as its key. */
    imageProps: {
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
      onError: () => become("broken", "loading"),
      onAnimationEnd: () => become("settled", "shown"),
    },
  };
}
