import type { Obstacle } from "../../contract/Obstacle";
import { remedyLabel } from "../../messages/remedyLabel";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { isPassingObstacle } from "./isPassingObstacle";
import { useFormObstacles, usePromptFormParts } from "./PromptFormContext";

interface Act {
  key: string;
  label: string;
  act: () => void;
}

function useActs(obstacles: readonly Obstacle[]): Act[] {
  const { models, onRemedy, onTopUp } = usePromptFormParts();
  const { t } = useMessages();
  const acts: Act[] = obstacles.flatMap(({ code, remedy }) =>
    remedy ? [{ key: code, label: remedyLabel(t, remedy, models), act: () => onRemedy(remedy) }] : [],
  );
  if (onTopUp && obstacles.some(({ code }) => code === "insufficientCredits"))
    acts.push({ key: "topUp", label: t("credits.topUp"), act: onTopUp });
  return acts;
}

/** One button for each way out; the first has an outline, any further one is plain text. Absent where there is none. */
export const PromptFormRemedies = /* @__PURE__ */ createPart("div", function PromptFormRemedies() {
  const { tried } = usePromptFormParts();
  const obstacles = useFormObstacles();
  // A quiet reason needs no button: the prompt is in sight, and reading takes a moment.
  const acts = useActs(obstacles.filter((obstacle) => tried || !isPassingObstacle(obstacle)));
  if (acts.length === 0) return null;
  const children = acts.map(({ key, label, act }, index) => (
    <button
      key={key}
      type="button"
      className="gih-btn"
      data-kind={index === 0 ? "outline" : undefined}
      data-muted={index === 0 ? undefined : true}
      onClick={act}
    >
      {label}
    </button>
  ));
  return { props: { className: "gih-remedies gih-num", children } };
});
