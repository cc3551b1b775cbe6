import { useLayoutEffect, useRef, type CSSProperties } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { tileRatio } from "../result-gallery/tileRatio";
import { centreIn } from "./centreIn";
import { useViewer } from "./ViewerContext";
import { pictureId, smallSource, type ViewerPicture } from "./viewerPictures";

/** As many on each side as any screen has room for. */
const around = 24;

function Frame({ picture, place }: { picture: ViewerPicture; place: number }) {
  const { pictures, index, go } = useViewer();
  const { t } = useMessages();
  const isCurrent = place === index;
  const { request } = picture.entry;
  // A custom property is not among React's style properties.
  const style = { "--gih-r": tileRatio(request) } as CSSProperties;
  return (
    <li>
      <button
        type="button"
        className="gih-thumb"
        style={style}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent || undefined}
        aria-label={t("viewer.label", { place: place + 1, total: pictures.length, prompt: request.prompt })}
        onClick={() => go(picture)}
      >
        <img src={smallSource(picture)} alt="" loading="lazy" decoding="async" draggable={false} />
      </button>
    </li>
  );
}

/**
 * The pictures near this one, small and in a row; the arrow keys are the quicker way, so it is one stop of Tab. Absent while
 * two pictures are compared.
 */
export const ViewerFilm = /* @__PURE__ */ createPart("ul", function ViewerFilm() {
  const { pictures, index, comparison } = useViewer();
  const { t } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const start = Math.max(0, index - around);
  const isThere = comparison.chosen === undefined;
  useLayoutEffect(() => {
    if (isThere) centreIn(list.current, index - start);
  }, [index, start, isThere]);
  if (!isThere) return null;
  const children = pictures
    .slice(start, index + around + 1)
    .map((picture, offset) => <Frame key={pictureId(picture)} picture={picture} place={start + offset} />);
  return { ownRef: list, props: { className: "gih-film", "aria-label": t("viewer.film"), children } };
});
