import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { ViewerClose } from "./ViewerClose";
import { ViewerFavourite } from "./ViewerFavourite";
import { ViewerMore } from "./ViewerMore";

/** The title of the recipe, and what stands beside it. */
export const ViewerHead = /* @__PURE__ */ createPart("header", function ViewerHead() {
  const { t } = useMessages();
  const children = (
    <>
      <h2>{t("viewer.recipe")}</h2>
      <ViewerFavourite />
      <ViewerMore />
      <ViewerClose />
    </>
  );
  return { props: { className: "gih-viewer-head", children } };
});
