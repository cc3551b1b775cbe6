import { useRef, type ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import { PictureActControl } from "../result-gallery/PictureActControl";
import type { Copying } from "./useCopy";
import { ViewerIcon } from "./ViewerIcon";
import type { ViewerActs } from "./viewerActs";
import type { ViewerActions } from "./ViewerProps";
import type { ViewerPicture } from "./viewerPictures";

/** Props of {@link MoreActs}. */
export interface MoreActsProps extends Pick<ViewerActions, "onCopyImage"> {
  /** The picture. */
  picture: ViewerPicture;
  /** What is offered. */
  acts: ViewerActs;
  /** Copies. */
  copying: Copying;
}

function Item({ icon, words, onPress }: { icon: ReactNode; words: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" className="gih-btn" onClick={onPress}>
        {icon}
        {words}
      </button>
    </li>
  );
}

/** The rarer acts, behind one button. */
export function MoreActs({ picture, acts, copying, onCopyImage }: MoreActsProps) {
  const { t } = useMessages();
  const { triggerProps, popoverProps } = usePopover();
  const list = useRef<HTMLUListElement>(null);
  const { image, entry } = picture;
  const close = () => list.current?.hidePopover();
  const label = t("viewer.more");
  return (
    <>
      <button
        type="button"
        className="gih-btn"
        data-icon
        data-muted
        aria-label={label}
        title={label}
        {...triggerProps}
      >
        <Icon name="more" size={20} />
      </button>
      <ul ref={list} className="gih-root gih-pop gih-menu" aria-label={label} {...popoverProps}>
        {acts.vary && (
          <li>
            <PictureActControl act={acts.vary} className="gih-btn" onUse={close}>
              <Icon name={acts.vary.icon} size={20} />
              {acts.vary.label}
            </PictureActControl>
          </li>
        )}
        {onCopyImage && (
          <Item
            icon={<Icon name="copy" size={20} />}
            words={copying.wordsFor("image")}
            onPress={() => copying.copyWith("image", () => onCopyImage(image, entry))}
          />
        )}
        <Item
          icon={<ViewerIcon name="link" size={20} />}
          words={copying.wordsFor("link")}
          onPress={() => copying.copyText("link", new URL(image.url, document.baseURI).href)}
        />
        {acts.remove && (
          <li>
            <PictureActControl act={acts.remove} className="gih-btn" onUse={close}>
              <Icon name="trash" size={20} />
              {acts.remove.label}
            </PictureActControl>
          </li>
        )}
      </ul>
    </>
  );
}
