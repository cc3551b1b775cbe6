import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { recipeParts } from "./recipeParts";

/** How the picture came to be: prompt, settings, cost, references, and where it came from. Out of sight where the viewer is narrow. */
export const ViewerRecipe = /* @__PURE__ */ createPart("aside", function ViewerRecipe() {
  const { t } = useMessages();
  return { props: { className: "gih-recipe", "aria-label": t("viewer.recipe"), children: recipeParts } };
});
