import { createPart } from "../../primitives/createPart";
import { useViewer } from "./ViewerContext";

/** The prompt. */
export const ViewerPrompt = /* @__PURE__ */ createPart("blockquote", function ViewerPrompt() {
  const { picture } = useViewer();
  return { props: { className: "gih-recipe-prompt", dir: "auto", children: picture.entry.request.prompt } };
});
