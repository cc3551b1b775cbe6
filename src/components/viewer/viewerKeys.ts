/** What a key asks for. */
export type ViewerCommand =
  | { readonly do: "step"; readonly by: -1 | 1 }
  | { readonly do: "pan"; readonly x: number; readonly y: number }
  | {
      readonly do:
        "first" | "last" | "zoomIn" | "zoomOut" | "fit" | "actual" | "favourite" | "remove" | "compare";
    };

/** A key, as the keyboard event has it. */
export interface ViewerKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What decides about the arrows. */
export interface KeySituation {
  /** True while the picture is larger than what fits: arrows move it. */
  isZoomed: boolean;
  /** True in right-to-left text, where the next picture is on the left. */
  isRtl: boolean;
}

/** How far an arrow moves the picture, in pixels. */
const stride = 80;

const plain: Readonly<Record<string, ViewerCommand>> = {
  Home: { do: "first" },
  End: { do: "last" },
  PageUp: { do: "step", by: -1 },
  PageDown: { do: "step", by: 1 },
  "+": { do: "zoomIn" },
  "=": { do: "zoomIn" },
  "-": { do: "zoomOut" },
  "0": { do: "fit" },
  "1": { do: "actual" },
  f: { do: "favourite" },
  c: { do: "compare" },
  Delete: { do: "remove" },
  Backspace: { do: "remove" },
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key means; undefined for what is the browser's own business. */
export function commandOf(event: ViewerKey, { isZoomed, isRtl }: KeySituation): ViewerCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const arrow = arrows[event.key];
  if (!arrow) return plain[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const [x, y] = arrow;
  // The picture goes the other way: an arrow to the right shows more of its right side.
  if (isZoomed) return { do: "pan", x: -x * stride, y: -y * stride };
  return x === 0 ? undefined : { do: "step", by: x > 0 === isRtl ? -1 : 1 };
}
