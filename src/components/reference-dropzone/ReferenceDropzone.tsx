import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { ReferenceDropzoneAdd } from "./ReferenceDropzoneAdd";
import { ReferenceDropzoneBox } from "./ReferenceDropzoneBox";
import { ReferenceDropzoneInvite } from "./ReferenceDropzoneInvite";
import { ReferenceDropzoneList } from "./ReferenceDropzoneList";
import { ReferenceDropzoneOverlay } from "./ReferenceDropzoneOverlay";
import { ReferenceDropzoneRoot } from "./ReferenceDropzoneRoot";
import { ReferenceDropzoneStatus } from "./ReferenceDropzoneStatus";
import { useReferenceImages, type UseReferenceImagesOptions } from "./useReferenceImages";

/** Props of {@link ReferenceDropzone}: the hook's options; the rest goes to its root. */
export interface ReferenceDropzoneProps
  extends UseReferenceImagesOptions, Omit<ComponentPropsWithoutRef<"section">, "defaultValue" | "children"> {
  /** `card` stands alone with a border and an invitation; `inline` has neither. Default: `card`. */
  variant?: "card" | "inline" | undefined;
}

/** Takes reference images by drop, paste, choice, camera or address. Absent while the model takes none (`limit` 0) and none are there. */
export function ReferenceDropzone(props: ReferenceDropzoneProps) {
  const { value, defaultValue, onValueChange, limit, maxBytes, disabled, ...others } = props;
  const { fetchImage, downscaleTo, stripMetadata, variant, className, ...rest } = others;
  const owned = { value, defaultValue, onValueChange };
  const rules = { limit, maxBytes, disabled, fetchImage, downscaleTo, stripMetadata };
  const images = useReferenceImages({ ...owned, ...rules });
  const { t } = useMessages();
  const isCard = variant !== "inline";
  if (limit === 0 && images.references.length === 0 && images.rejections.length === 0) return null;
  return (
    <ReferenceDropzoneRoot
      aria-label={t("references.label")}
      {...rest}
      images={images}
      className={cx("gih-dropzone", className)}
      data-variant={isCard ? "card" : "inline"}
      render={<section />}
    >
      <ReferenceDropzoneBox>
        {isCard && <ReferenceDropzoneInvite />}
        <ReferenceDropzoneList />
        <ReferenceDropzoneAdd />
        <ReferenceDropzoneOverlay />
      </ReferenceDropzoneBox>
      <ReferenceDropzoneStatus />
    </ReferenceDropzoneRoot>
  );
}
