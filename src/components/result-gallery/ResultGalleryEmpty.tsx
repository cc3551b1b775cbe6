import type { CSSProperties } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";
import type { GalleryStarter } from "./GalleryStarter";
import { clampRatio } from "./tileRatio";

interface StartersProps {
  starters: readonly GalleryStarter[];
  onStart: (starter: GalleryStarter) => void;
}

/** Nothing for a square, so that a server writes no style, which a content security policy may forbid. */
const shapeOf = ({ ratio }: GalleryStarter) =>
  // A custom property is not among React's style properties.
  ratio === undefined ? undefined : ({ "--gih-r": clampRatio(ratio) } as CSSProperties);

const Starters = ({ starters, onStart }: StartersProps) => (
  <ul className="gih-starters">
    {starters.map((starter) => (
      <li key={starter.prompt} style={shapeOf(starter)}>
        <button type="button" onClick={() => onStart(starter)}>
          {starter.image !== undefined && <img src={starter.image} alt="" decoding="async" />}
          <span dir="auto">{starter.prompt}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** What stands in the gallery before the first submission: a question, and the starters; absent otherwise. */
export const ResultGalleryEmpty = /* @__PURE__ */ createPart("div", function ResultGalleryEmpty() {
  const { matching, isNarrowed, starters = [], onStart } = useGallery();
  const { t } = useMessages();
  if (matching.length > 0 || isNarrowed) return null;
  const isOffering = onStart !== undefined && starters.length > 0;
  const children = (
    <>
      <h3>{t("gallery.emptyTitle")}</h3>
      <p>{t(isOffering ? "gallery.emptyStarters" : "gallery.emptyText")}</p>
      {isOffering && <Starters starters={starters} onStart={onStart} />}
    </>
  );
  return { props: { className: "gih-empty", children } };
});
