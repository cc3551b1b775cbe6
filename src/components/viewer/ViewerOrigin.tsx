import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useViewer } from "./ViewerContext";
import { smallSource } from "./viewerPictures";

/** Leads to the picture that this one was made from; absent where there was none, or it is gone. */
export const ViewerOrigin = /* @__PURE__ */ createPart("button", function ViewerOrigin() {
  const { origin, go } = useViewer();
  const { t } = useMessages();
  if (!origin) return null;
  const children = (
    <>
      <img src={smallSource(origin)} alt="" decoding="async" />
      <span>
        {t("viewer.fromThis")}
        <small dir="auto">{origin.entry.request.prompt}</small>
      </span>
      <Icon name="chevronEnd" flip />
    </>
  );
  return { props: { type: "button", className: "gih-origin", onClick: () => go(origin), children } };
});
