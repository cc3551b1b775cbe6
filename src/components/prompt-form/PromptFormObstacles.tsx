import { createPart } from "../../primitives/createPart";
import { useFormObstacles } from "./PromptFormContext";
import { PromptFormReasons } from "./PromptFormReasons";
import { PromptFormRemedies } from "./PromptFormRemedies";

/** State of {@link PromptFormObstacles}. */
interface ObstaclesState {
  /** True while something stands in the way. */
  readonly blocked: boolean;
}

/** Why the form can't be sent, and what can be done about it. */
export const PromptFormObstacles = /* @__PURE__ */ createPart<"div", ObstaclesState>(
  "div",
  function PromptFormObstacles() {
    const children = (
      <>
        <PromptFormReasons />
        <PromptFormRemedies />
      </>
    );
    return {
      state: { blocked: useFormObstacles().length > 0 },
      props: { className: "gih-obstacle", children },
    };
  },
);
