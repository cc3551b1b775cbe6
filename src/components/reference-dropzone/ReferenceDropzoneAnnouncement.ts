import type { Translate } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { ReferenceChange } from "./ReferenceChange";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

function describeChange(t: Translate, change: ReferenceChange | null): string {
  switch (change?.kind) {
    case "fetching":
      return t("references.fetching", { name: change.name });
    case "added":
      return t("references.added", { count: change.count });
    case "removed":
      return t("references.removed", { name: change.name });
    case "removedMany":
      return t("references.removedMany", { count: change.count });
    case "moved":
      return t("references.moved", { name: change.name, place: change.place, total: change.total });
    default:
      return "";
  }
}

/** Says every change of the references to people who use a screen reader. */
export const ReferenceDropzoneAnnouncement = /* @__PURE__ */ createPart(
  "output",
  function ReferenceDropzoneAnnouncement() {
    const { change } = useDropzoneImages();
    const { t } = useMessages();
    return { props: { className: "gih-sr", children: describeChange(t, change) } };
  },
);
