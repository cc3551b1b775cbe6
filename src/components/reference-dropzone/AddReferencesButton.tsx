import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link AddReferencesButton}; the rest goes to the element around button and count. */
export interface AddReferencesButtonProps extends ComponentPropsWithoutRef<"div"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

/** Opens the file dialog and says how many places are taken; holds the hidden file input that the dialog needs. */
export function AddReferencesButton({ images, className, ...rest }: AddReferencesButtonProps) {
  const { t } = useMessages();
  const { references, limit, disabled, inputProps, open, buttonRef } = images;
  const { ref, ...input } = inputProps;
  return (
    <div {...rest} className={cx("gih-ref-add", className)}>
      <input {...input} ref={ref} />
      <button
        ref={buttonRef}
        type="button"
        className="gih-btn"
        data-size="s"
        data-muted
        aria-disabled={disabled || undefined}
        onClick={open}
      >
        <Icon name="imageAdd" size={20} />
        <span className="gih-ref-add-label">{t("references.add")}</span>
      </button>
      {references.length > 0 && (
        <span className="gih-hint gih-num">{t("references.count", { count: references.length, limit })}</span>
      )}
    </div>
  );
}
