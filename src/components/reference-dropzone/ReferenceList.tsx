import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { ReferenceThumb } from "./ReferenceThumb";
import { uploadShares } from "./uploadShares";
import { useDragToReorder } from "./useDragToReorder";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link ReferenceList}; the rest goes to the list. */
export interface ReferenceListProps extends ComponentPropsWithoutRef<"ul"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
  /** How much of all images has been sent, 0 to 1; shown on each of them. Default: nothing is being sent. */
  uploadProgress?: number | undefined;
}

/** The references as a row of small pictures; absent while there are none. */
export function ReferenceList({ images, uploadProgress, className, ...rest }: ReferenceListProps) {
  const { t } = useMessages();
  const { references } = images;
  const { dragged, itemProps, markOf } = useDragToReorder(references, images.move);
  const shares = uploadProgress === undefined ? undefined : uploadShares(references, uploadProgress);
  if (references.length === 0) return null;
  return (
    <ul aria-label={t("references.label")} {...rest} className={cx("gih-refs", className)}>
      {references.map((reference, index) => (
        <ReferenceThumb
          key={reference.id}
          reference={reference}
          index={index}
          total={references.length}
          sent={shares?.get(reference.id)}
          actions={images}
          isDragged={dragged === reference.id}
          dropMark={markOf(reference.id)}
          dragProps={itemProps(reference.id)}
        />
      ))}
    </ul>
  );
}
