import type { Obstacle } from "../../contract/Obstacle";
import { describeObstacle } from "../../messages/describeObstacle";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { isPassingObstacle } from "./isPassingObstacle";

interface ReasonsProps {
  id: string;
  obstacles: readonly Obstacle[];
  tried: boolean;
}

/** Why the button can't be used; what passes by itself is said quietly until somebody tries to send it. */
export function Reasons({ id, obstacles, tried }: ReasonsProps) {
  const messages = useMessages();
  return (
    <div id={id} className="gih-reasons gih-num" aria-live="polite">
      {obstacles.map((obstacle) => {
        const isPassing = isPassingObstacle(obstacle);
        const isQuiet = isPassing && !tried;
        return (
          <p
            key={obstacle.code}
            className="gih-reason"
            data-tone={isQuiet ? undefined : isPassing ? "warn" : "danger"}
          >
            {!isQuiet && <Icon name="alert" />}
            <span>{describeObstacle(messages, obstacle)}</span>
          </p>
        );
      })}
    </div>
  );
}
