import { useCallback, useRef, useState, type CSSProperties, type PointerEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { useAdoptedStyles } from "../../primitives/useAdoptedStyles";
import { Glyph } from "../icon/Glyph";
import css from "./compare.css?inline";
import { cutAt } from "./cutAt";

/** One of the two pictures. */
export interface ComparedPicture {
  /** Where it is. */
  readonly src: string;
  /** What it is, in few words. */
  readonly label: string;
}

/** Props of {@link Compare}. */
export interface CompareProps {
  /** Seen on the left of the divider. */
  before: ComparedPicture;
  /** Seen on the right of it. */
  after: ComparedPicture;
  /** Width through height of the frame that both stand in, each as large as fits. */
  ratio: number;
  /** Where the divider is, in percent of the width from the left. */
  cut: number;
  /** Hears where it is to be. */
  onCut: (cut: number) => void;
  /** What moves and enlarges both pictures alike, as a CSS transform. Default: nothing. */
  transform?: string | undefined;
  /** True while a hand moves them, which a transition must not slow. Default: false. */
  isDirect?: boolean | undefined;
  /** The element that has the size of the frame. */
  frameRef: (element: HTMLElement | null) => void;
}

const sides = ["before", "after"] as const;

/** Two pictures over each other, and a divider that works by pointer, finger and keyboard. */
export function Compare(props: CompareProps) {
  const { before, after, ratio, cut, onCut, transform, isDirect = false, frameRef } = props;
  const { t, number } = useMessages();
  const [broken, setBroken] = useState<readonly string[]>([]);
  const held = useRef(false);
  const own = useRef<HTMLElement>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      own.current = element;
      frameRef(element);
    },
    [frameRef],
  );
  useAdoptedStyles(own, css);
  const part = (value: number) => number(value / 100, { style: "percent" });
  const pictures = { before, after };
  const told = { before: before.label, after: after.label, left: part(cut), right: part(100 - cut) };
  // Custom properties are not among React's style properties.
  const style = { "--gih-r": Number(ratio.toFixed(4)), "--gih-cut": `${cut}%` } as CSSProperties;

  const hold = (event: PointerEvent) => {
    // Not a drag of the picture below.
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = true;
  };
  const move = (event: PointerEvent) => {
    if (held.current && own.current) onCut(cutAt(own.current, event.clientX));
  };
  const drop = () => {
    held.current = false;
  };

  return (
    <div ref={attach} className="gih-frame gih-compare" data-direct={isDirect || undefined} style={style}>
      {sides.map((side) => {
        const { src, label } = pictures[side];
        const isBroken = broken.includes(src);
        return (
          <figure key={side} className={`gih-compare-${side}`}>
            <img
              src={src}
              alt={label}
              style={{ transform }}
              draggable={false}
              onError={() => setBroken((list) => [...list, src])}
            />
            <figcaption aria-hidden={!isBroken}>
              {isBroken ? `${label}: ${t("gallery.broken")}` : label}
            </figcaption>
          </figure>
        );
      })}
      <span
        className="gih-compare-handle"
        onPointerDown={hold}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <input
          type="range"
          // Left is left: the pictures do not turn around with the script.
          dir="ltr"
          min={0}
          max={100}
          value={Math.round(cut)}
          aria-label={t("viewer.divider")}
          aria-valuetext={t("viewer.dividerAt", told)}
          onChange={(event) => onCut(event.currentTarget.valueAsNumber)}
        />
        <Glyph size={20}>
          <path d="M7.5 6.25 3.75 10l3.75 3.75m5-7.5L16.25 10l-3.75 3.75" />
        </Glyph>
      </span>
    </div>
  );
}
