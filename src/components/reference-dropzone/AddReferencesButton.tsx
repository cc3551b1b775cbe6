import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import { AddByAddress } from "./AddByAddress";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link AddReferencesButton}; the rest goes to the element around buttons and count. */
export interface AddReferencesButtonProps extends ComponentPropsWithoutRef<"div"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

/**
 * Opens the file dialog and says how many places are taken; on touch screens the camera, and where addresses are taken
 * the field for one. Holds the hidden file inputs that these need.
 */
export function AddReferencesButton({ images, className, ...rest }: AddReferencesButtonProps) {
  const { t } = useMessages();
  const { references, limit, disabled, inputProps, cameraInputProps, open, openCamera, buttonRef } = images;
  const { ref, ...input } = inputProps;
  const { ref: cameraRef, ...cameraInput } = cameraInputProps;
  const isDisabled = disabled || undefined;
  return (
    <div {...rest} className={cx("gih-ref-add", className)}>
      <input {...input} ref={ref} />
      <input {...cameraInput} ref={cameraRef} />
      <button
        ref={buttonRef}
        type="button"
        className="gih-btn"
        data-size="s"
        data-muted
        aria-disabled={isDisabled}
        onClick={open}
      >
        <Icon name="imageAdd" size={20} />
        <span className="gih-ref-add-label">{t("references.add")}</span>
      </button>
      <button
        type="button"
        className="gih-btn gih-ref-camera"
        data-size="s"
        data-icon
        data-muted
        aria-disabled={isDisabled}
        aria-label={t("references.camera")}
        onClick={openCamera}
      >
        <Icon name="camera" size={20} />
      </button>
      {images.takesAddresses && !disabled && <AddByAddress images={images} />}
      {references.length > 0 && (
        <span className="gih-hint gih-num">{t("references.count", { count: references.length, limit })}</span>
      )}
    </div>
  );
}
