import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { provide } from "../../primitives/provide";
import { useDropzoneImages } from "./ReferenceDropzoneContext";
import { ReferenceDropzoneItem } from "./ReferenceDropzoneItem";
import { ReferenceListContext } from "./ReferenceListContext";
import { uploadShares } from "./uploadShares";
import { useDragToReorder } from "./useDragToReorder";

/** Own props of {@link ReferenceDropzoneList}. */
interface ListOptions {
  /** How much of all images has been sent, 0 to 1; shown on each of them. Default: nothing is being sent. */
  uploadProgress?: number | undefined;
}

/** The references as a row of small pictures, which the pointer reorders; absent while there are none. */
export const ReferenceDropzoneList = /* @__PURE__ */ createPart<"ul", object, ListOptions>(
  "ul",
  function ReferenceDropzoneList({ uploadProgress, ...rest }) {
    const { references, move } = useDropzoneImages();
    const { t } = useMessages();
    const dragging = useDragToReorder(references, move);
    const shares = uploadProgress === undefined ? undefined : uploadShares(references, uploadProgress);
    if (references.length === 0) return null;
    const children = references.map((reference) => (
      <ReferenceDropzoneItem key={reference.id} reference={reference} />
    ));
    return {
      rest,
      props: { "aria-label": t("references.label"), className: "gih-refs", children },
      wrap: provide(ReferenceListContext, { dragging, shares }),
    };
  },
);
