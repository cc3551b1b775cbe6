import type { ChangeEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { usePictureTile } from "./PictureTileContext";
import { useIsChosen, useSelection } from "./SelectionContext";
import { useTileTab } from "./TileTab";

/** State of {@link ResultGallerySelect}. */
interface SelectState {
  /** True for a chosen picture. */
  readonly checked: boolean;
}

/**
 * The checkbox in the corner of a picture: always seen where something is chosen, else when the tile is pointed at. Absent while
 * the picture loads, and where nothing could be done with chosen ones.
 */
export const ResultGallerySelect = /* @__PURE__ */ createPart<"label", SelectState>(
  "label",
  function ResultGallerySelect() {
    const { id, entry, isShown } = usePictureTile();
    const { t } = useMessages();
    const tabIndex = useTileTab();
    const selection = useSelection();
    const checked = useIsChosen(selection, id);
    if (!selection || !isShown) return null;
    const change = ({ nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
      if (isRange) selection.extend(id, id);
      else selection.toggle(id);
    };
    const children = (
      <>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={checked}
          aria-label={t("gallery.select", { prompt: entry.request.prompt })}
          onChange={change}
        />
        <span>{checked && <Icon name="check" />}</span>
      </>
    );
    return { state: { checked }, props: { className: "gih-tile-select", children } };
  },
);
