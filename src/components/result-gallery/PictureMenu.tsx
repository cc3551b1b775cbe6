import { useMessages } from "../../messages/useMessages";
import { BottomSheet } from "../../primitives/BottomSheet";
import { Icon } from "../icon/Icon";
import { favouriteAct } from "./favouriteAct";
import { PictureActControl } from "./PictureActControl";
import { pictureActs, type PictureProps } from "./pictureActs";
import { TileTabContext } from "./TileTab";

/** Props of {@link PictureMenu}. */
export interface PictureMenuProps extends PictureProps {
  /** Whether it is shown. */
  open: boolean;
  /** Hears that it is to be closed. */
  onClose: () => void;
}

/** The actions of a picture in a sheet. */
export function PictureMenu({ open, onClose, ...picture }: PictureMenuProps) {
  const { t } = useMessages();
  const { prompt } = picture.entry.request;
  return (
    <BottomSheet open={open} onClose={onClose} aria-label={t("gallery.actions", { prompt })}>
      <p className="gih-menu-prompt" dir="auto">
        {prompt}
      </p>
      <TileTabContext.Provider value={undefined}>
        <ul className="gih-menu">
          {[...favouriteAct(t, picture), ...pictureActs(t, picture)].map((act) => (
            <li key={act.icon}>
              <PictureActControl act={act} className="gih-btn" onUse={onClose}>
                <Icon name={act.icon} size={20} />
                {act.label}
              </PictureActControl>
            </li>
          ))}
        </ul>
      </TileTabContext.Provider>
    </BottomSheet>
  );
}
