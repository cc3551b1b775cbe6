import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { AddReferencesButton } from "./AddReferencesButton";
import { megabytes } from "./describeRejection";
import { DropOverlay } from "./DropOverlay";
import { ReferenceList } from "./ReferenceList";
import { ReferenceStatus } from "./ReferenceStatus";
import { useReferenceImages, type UseReferenceImagesOptions } from "./useReferenceImages";

/** Props of {@link ReferenceDropzone}: the hook's options; the rest goes to its root. */
export interface ReferenceDropzoneProps
  extends UseReferenceImagesOptions, Omit<ComponentPropsWithoutRef<"section">, "defaultValue" | "children"> {
  /** `card` stands alone with a border and an invitation; `inline` has neither. Default: `card`. */
  variant?: "card" | "inline" | undefined;
}

/**
 * Takes reference images by drop, paste, choice, camera or address. Absent while the model takes none (`limit` 0) and none are there.
 * Its pieces (`ReferenceList`, `AddReferencesButton`, `DropOverlay`, `ReferenceStatus`) can be placed one by one with
 * `useReferenceImages`.
 */
export function ReferenceDropzone(props: ReferenceDropzoneProps) {
  const { value, defaultValue, onValueChange, limit, maxBytes, disabled, ...others } = props;
  const { fetchImage, downscaleTo, stripMetadata, variant, className, ...rest } = others;
  const owned = { value, defaultValue, onValueChange };
  const rules = { limit, maxBytes, disabled, fetchImage, downscaleTo, stripMetadata };
  const images = useReferenceImages({ ...owned, ...rules });
  const { t, number, root } = useMessages();
  const { references, rejections, rootProps, isDragging } = images;
  const isCard = variant !== "inline";
  if (limit === 0 && references.length === 0 && rejections.length === 0) return null;
  return (
    <section
      aria-label={t("references.label")}
      {...root}
      {...rest}
      {...rootProps}
      className={cx("gih-root gih-dropzone", className)}
      data-variant={isCard ? "card" : "inline"}
      data-dragging={isDragging || undefined}
    >
      <div className="gih-dropzone-box">
        {isCard && references.length === 0 && (
          <p className="gih-dropzone-invite gih-num">
            <b>{t("references.invite")}</b>
            <small>{t("references.rules", { size: megabytes(number, images.maxBytes) })}</small>
          </p>
        )}
        <ReferenceList images={images} />
        <AddReferencesButton images={images} />
        <DropOverlay images={images} />
      </div>
      <ReferenceStatus images={images} />
    </section>
  );
}
