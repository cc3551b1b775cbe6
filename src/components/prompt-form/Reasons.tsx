import type { Obstacle } from "../../contract/obstaclesOf";
import { describeObstacle } from "../../messages/describeObstacle";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

interface ReasonsProps {
  id: string;
  obstacles: readonly Obstacle[];
  tried: boolean;
}

/** Why the button can't be used; a blank prompt is said quietly until somebody tries to send it. */
export function Reasons({ id, obstacles, tried }: ReasonsProps) {
  const { t } = useMessages();
  return (
    <div id={id} className="gih-reasons gih-num" aria-live="polite">
      {obstacles.map((obstacle) => {
        const isBlank = obstacle.code === "blankPrompt";
        const isQuiet = isBlank && !tried;
        return (
          <p
            key={obstacle.code}
            className="gih-reason"
            data-tone={isQuiet ? undefined : isBlank ? "warn" : "danger"}
          >
            {!isQuiet && <Icon name="alert" />}
            <span>{describeObstacle(t, obstacle)}</span>
          </p>
        );
      })}
    </div>
  );
}
