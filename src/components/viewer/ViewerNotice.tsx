import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { NotLoaded } from "./NotLoaded";
import { useStage } from "./StageContext";
import { useViewer } from "./ViewerContext";

/** Where the root's `notice` is said, and what could not be loaded. */
export const ViewerNotice = /* @__PURE__ */ createPart("div", function ViewerNotice() {
  const { t } = useMessages();
  const { notice } = useViewer();
  const { retry } = useStage();
  const children = (
    <>
      {notice}
      {retry && (
        <NotLoaded isOver onReload={retry}>
          {t("viewer.notLoaded")}
        </NotLoaded>
      )}
    </>
  );
  return { props: { className: "gih-stage-notice", "aria-live": "polite", children } };
});
