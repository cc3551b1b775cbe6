import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { RecipeThumbs } from "./RecipeThumbs";
import { useViewer } from "./ViewerContext";
import { smallSource } from "./viewerPictures";

/** The pictures of the same submission, and the way to each; absent where there is one. */
export const ViewerTogether = /* @__PURE__ */ createPart("section", function ViewerTogether() {
  const { picture, go } = useViewer();
  const { t } = useMessages();
  const { entry } = picture;
  const total = entry.images.length;
  if (total <= 1) return null;
  const title = t("viewer.together");
  const thumbs = entry.images.map((image, index) => ({
    ...{ id: image.id, src: smallSource({ image, entry }) },
    label: t("viewer.label", { place: index + 1, total, prompt: entry.request.prompt }),
    isCurrent: image.id === picture.image.id,
    onPress: () => go({ image, entry }),
  }));
  return { props: { "aria-label": title, children: <RecipeThumbs title={title} thumbs={thumbs} /> } };
});
