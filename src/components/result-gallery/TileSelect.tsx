import type { ChangeEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { Selection } from "./createSelection";
import { useChosen, useSelection } from "./SelectionContext";
import { pictureTiles } from "./tileElements";
import { useTileTab } from "./TileTab";

/** Props of {@link TileSelect}. */
export interface TileSelectProps {
  /** What the tile is called among all tiles. */
  id: string;
  /** What was asked for. */
  prompt: string;
}

function Checkbox({ id, prompt, selection }: TileSelectProps & { selection: Selection }) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const isChosen = useChosen(selection, (chosen) => chosen.has(id));
  const change = ({ nativeEvent, target }: ChangeEvent<HTMLInputElement>) => {
    const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
    if (isRange) selection.extend(pictureTiles(target.closest(".gih-gallery")), id, id);
    else selection.toggle(id);
  };
  return (
    <label className="gih-tile-select">
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isChosen}
        aria-label={t("gallery.select", { prompt })}
        onChange={change}
      />
      <span>{isChosen && <Icon name="check" />}</span>
    </label>
  );
}

/** The checkbox in the corner of a picture: always seen where something is chosen, else when the tile is pointed at. */
export function TileSelect(props: TileSelectProps) {
  const selection = useSelection();
  return selection && <Checkbox {...props} selection={selection} />;
}
