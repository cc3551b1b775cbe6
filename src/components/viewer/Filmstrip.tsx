import { useLayoutEffect, useRef, type CSSProperties } from "react";
import { useMessages } from "../../messages/useMessages";
import { tileRatio } from "../result-gallery/tileRatio";
import { centreIn } from "./centreIn";
import { pictureId, smallSource, type ViewerPicture } from "./viewerPictures";

/** Props of {@link Filmstrip}. */
export interface FilmstripProps {
  /** Every picture. */
  pictures: readonly ViewerPicture[];
  /** Which one is in sight. */
  index: number;
  /** Goes to another one. */
  onGo: (picture: ViewerPicture) => void;
}

/** As many on each side as any screen has room for. */
const around = 24;

/** The pictures near this one, small and in a row; the arrow keys are the quicker way, so it is one stop of Tab. */
export function Filmstrip({ pictures, index, onGo }: FilmstripProps) {
  const { t } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const start = Math.max(0, index - around);
  useLayoutEffect(() => centreIn(list.current, index - start), [index, start]);
  return (
    <ul ref={list} className="gih-film" aria-label={t("viewer.film")}>
      {pictures.slice(start, index + around + 1).map((picture, offset) => {
        const place = start + offset;
        const isCurrent = place === index;
        const { prompt } = picture.entry.request;
        // A custom property is not among React's style properties.
        const style = { "--gih-r": tileRatio(picture.entry.request) } as CSSProperties;
        return (
          <li key={pictureId(picture)}>
            <button
              type="button"
              className="gih-thumb"
              style={style}
              tabIndex={isCurrent ? 0 : -1}
              aria-current={isCurrent || undefined}
              aria-label={t("viewer.label", { place: place + 1, total: pictures.length, prompt })}
              onClick={() => onGo(picture)}
            >
              <img src={smallSource(picture)} alt="" loading="lazy" decoding="async" draggable={false} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
