import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import { useTileTab } from "./TileTab";

/** Props of {@link TileCorner}. */
export interface TileCornerProps {
  /** The drawing on it. */
  icon: IconName;
  /** What it does, in words. */
  label: string;
  /** Hears that it was pressed. */
  onClick: () => void;
}

/** The small button in the corner of a tile that has words instead of a picture. */
export function TileCorner({ icon, label, onClick }: TileCornerProps) {
  const tabIndex = useTileTab();
  return (
    <button
      type="button"
      className="gih-btn gih-tile-corner"
      data-icon
      data-size="s"
      data-muted
      tabIndex={tabIndex}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
