import { useState } from "react";
import { useMessages } from "../../messages/useMessages";
import { BottomSheet } from "../../primitives/BottomSheet";
import { Icon } from "../icon/Icon";
import { favouriteAct } from "./favouriteAct";
import { PictureActControl } from "./PictureActControl";
import { pictureActs, type PictureProps } from "./pictureActs";
import { TileTabContext, useTileTab } from "./TileTab";

/** The actions of a picture in a sheet, for fingers: they can't hover, and small tiles have no room for them side by side. */
export function TileMenu(props: PictureProps) {
  const { t } = useMessages();
  // Undefined until it is first opened: most tiles never need a dialog.
  const [open, setOpen] = useState<boolean>();
  const tabIndex = useTileTab();
  const { prompt } = props.entry.request;
  const name = t("gallery.actions", { prompt });
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="gih-tile-more"
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-label={name}
        onClick={() => setOpen(true)}
      >
        <span>
          <Icon name="more" size={20} />
        </span>
      </button>
      {open !== undefined && (
        <BottomSheet open={open} onClose={close} aria-label={name}>
          <p className="gih-menu-prompt" dir="auto">
            {prompt}
          </p>
          <TileTabContext.Provider value={undefined}>
            <ul className="gih-menu">
              {[...favouriteAct(t, props), ...pictureActs(t, props)].map((act) => (
                <li key={act.icon}>
                  <PictureActControl act={act} className="gih-btn" onUse={close}>
                    <Icon name={act.icon} size={20} />
                    {act.label}
                  </PictureActControl>
                </li>
              ))}
            </ul>
          </TileTabContext.Provider>
        </BottomSheet>
      )}
    </>
  );
}
