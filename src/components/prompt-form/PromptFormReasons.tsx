import { describeObstacle } from "../../messages/describeObstacle";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { isPassingObstacle } from "./isPassingObstacle";
import { useFormObstacles, usePromptFormParts } from "./PromptFormContext";

/** Why the button can't be used; what passes by itself is said quietly until somebody tries to send it. */
export const PromptFormReasons = /* @__PURE__ */ createPart("div", function PromptFormReasons() {
  const { tried, id } = usePromptFormParts();
  const messages = useMessages();
  const children = useFormObstacles().map((obstacle) => {
    const isPassing = isPassingObstacle(obstacle);
    const isQuiet = isPassing && !tried;
    const tone = isQuiet ? undefined : isPassing ? "warn" : "danger";
    return (
      <p key={obstacle.code} className="gih-reason" data-tone={tone}>
        {!isQuiet && <Icon name="alert" />}
        <span>{describeObstacle(messages, obstacle)}</span>
      </p>
    );
  });
  const look = { id: `${id}reasons`, className: "gih-reasons gih-num" };
  return { props: { ...look, "aria-live": "polite", children } };
});
