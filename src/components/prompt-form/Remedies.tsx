import type { Model } from "../../contract/modelSchema";
import type { Obstacle, Remedy } from "../../contract/Obstacle";
import { remedyLabel } from "../../messages/remedyLabel";
import { useMessages } from "../../messages/useMessages";

interface RemediesProps {
  obstacles: readonly Obstacle[];
  models: readonly Pick<Model, "id" | "name">[] | undefined;
  onRemedy: (remedy: Remedy) => void;
  onTopUp: (() => void) | undefined;
}

interface Act {
  key: string;
  label: string;
  act: () => void;
}

/** One button for each way out; the first has an outline, any further one is plain text. */
export function Remedies({ obstacles, models, onRemedy, onTopUp }: RemediesProps) {
  const { t } = useMessages();
  const acts: Act[] = obstacles.flatMap(({ code, remedy }) =>
    remedy ? [{ key: code, label: remedyLabel(t, remedy, models), act: () => onRemedy(remedy) }] : [],
  );
  if (onTopUp && obstacles.some(({ code }) => code === "insufficientCredits"))
    acts.push({ key: "topUp", label: t("credits.topUp"), act: onTopUp });
  if (acts.length === 0) return null;
  return (
    <div className="gih-remedies gih-num">
      {acts.map(({ key, label, act }, index) => (
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
      ))}
    </div>
  );
}
