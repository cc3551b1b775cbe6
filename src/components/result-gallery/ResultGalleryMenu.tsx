import { useState, type ReactElement } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { PictureMenu } from "./PictureMenu";
import { usePictureTile, type PictureTileValue } from "./PictureTileContext";
import { useTileTab } from "./TileTab";

const withMenu = (tile: PictureTileValue, open: boolean | undefined, onClose: () => void) =>
  function MenuBeside(button: ReactElement) {
    return (
      <>
        {button}
        {open !== undefined && <PictureMenu {...tile} open={open} onClose={onClose} />}
      </>
    );
  };

/**
 * A button that opens the actions of a picture in a sheet, for fingers: they can't hover, and small tiles have no room for them
 * side by side. Absent while the picture loads.
 */
export const ResultGalleryMenu = /* @__PURE__ */ createPart("button", function ResultGalleryMenu() {
  const tile = usePictureTile();
  const { t } = useMessages();
  // Undefined until it is first opened: most tiles never need a dialog.
  const [open, setOpen] = useState<boolean>();
  const tabIndex = useTileTab();
  if (!tile.isShown) return null;
  const children = (
    <span>
      <Icon name="more" size={20} />
    </span>
  );
  const label = t("gallery.actions", { prompt: tile.entry.request.prompt });
  const look = { type: "button", className: "gih-tile-more", tabIndex, "aria-haspopup": "dialog" };
  return {
    props: { ...look, "aria-label": label, children, onClick: () => setOpen(true) },
    wrap: withMenu(tile, open, () => setOpen(false)),
  };
});
