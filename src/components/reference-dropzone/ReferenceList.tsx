import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { ReferenceThumb } from "./ReferenceThumb";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link ReferenceList}; the rest goes to the list. */
export interface ReferenceListProps extends ComponentPropsWithoutRef<"ul"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

/** The references as a row of small pictures; absent while there are none. */
export function ReferenceList({ images, className, ...rest }: ReferenceListProps) {
  const { t } = useMessages();
  const { references } = images;
  if (references.length === 0) return null;
  return (
    <ul aria-label={t("references.label")} {...rest} className={cx("gih-refs", className)}>
      {references.map((reference, index) => (
        <ReferenceThumb
          key={reference.id}
          reference={reference}
          index={index}
          total={references.length}
          actions={images}
        />
      ))}
    </ul>
  );
}
