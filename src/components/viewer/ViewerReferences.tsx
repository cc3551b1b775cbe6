import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { RecipeThumbs } from "./RecipeThumbs";
import { useViewer } from "./ViewerContext";

/** The reference images; pressing one compares with it. Absent where there were none. */
export const ViewerReferences = /* @__PURE__ */ createPart("section", function ViewerReferences() {
  const { references, comparison } = useViewer();
  const { t } = useMessages();
  if (references.length === 0) return null;
  const title = t("references.label");
  const thumbs = references.map((src, place) => ({
    ...{ id: src, src },
    label: t("viewer.compareReference", { place: place + 1 }),
    onPress: () => comparison.choose(src),
  }));
  return { props: { "aria-label": title, children: <RecipeThumbs title={title} thumbs={thumbs} /> } };
});
