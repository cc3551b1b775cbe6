import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import { megabytes } from "./describeRejection";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link DropOverlay}; the rest goes to its element. */
export interface DropOverlayProps extends ComponentPropsWithoutRef<"div"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

/** Says what a drop will do, over the element that takes it (which must be positioned); absent otherwise. */
export function DropOverlay({ images, className, ...rest }: DropOverlayProps) {
  const { t, number } = useMessages();
  if (!images.isDragging) return null;
  return (
    <div {...rest} className={cx("gih-drop", className)}>
      <Icon name="upload" size={20} />
      <b>{t("references.drop")}</b>
      <small className="gih-num">
        {t("references.rules", { size: megabytes(number, images.maxBytes) })}{" "}
        {t("references.places", { count: images.placesLeft })}
      </small>
    </div>
  );
}
