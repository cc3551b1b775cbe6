import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { PictureActControl } from "./PictureActControl";
import { pictureActs } from "./pictureActs";
import { usePictureTile } from "./PictureTileContext";

/** What can be done with a picture, side by side; absent while it loads. */
export const ResultGalleryActions = /* @__PURE__ */ createPart("span", function ResultGalleryActions() {
  const tile = usePictureTile();
  const { t } = useMessages();
  if (!tile.isShown) return null;
  const children = pictureActs(t, tile).map((act) => (
    <PictureActControl
      key={act.icon}
      act={act}
      className="gih-glass"
      aria-label={act.label}
      title={act.label}
    >
      <Icon name={act.icon} size={20} />
    </PictureActControl>
  ));
  return { props: { className: "gih-acts", children } };
});
