import { useId, type ReactNode } from "react";
import type { Model } from "../../contract/modelSchema";
import type { Obstacle, Remedy } from "../../contract/Obstacle";
import { useMessages } from "../../messages/useMessages";
import type { Store } from "../../utils/createStore";
import { GenerateButton } from "./GenerateButton";
import { isPassingObstacle } from "./isPassingObstacle";
import { Reasons } from "./Reasons";
import { Receipt } from "./Receipt";
import { Remedies } from "./Remedies";
import { UploadNote } from "./UploadNote";
import { usePromptObstacles } from "./usePromptObstacles";

interface GenerateAreaProps {
  count: number;
  cost: number | null;
  balanceAfter: number | null;
  text: Store<string>;
  placeholders: ReadonlySet<string>;
  /** The obstacles that are not the prompt's. */
  standing: readonly Obstacle[];
  tried: boolean;
  isSubmitting: boolean;
  uploadProgress: number | undefined;
  models: readonly Pick<Model, "id" | "name">[] | undefined;
  onRemedy: (remedy: Remedy) => void;
  onTopUp: (() => void) | undefined;
  summary: ReactNode;
}

/** The button, and under it the balance after it or the reasons why not. */
export function GenerateArea(props: GenerateAreaProps) {
  const { count, cost, balanceAfter, standing, tried, isSubmitting, uploadProgress, summary } = props;
  const obstacles = [...usePromptObstacles(props.text, props.placeholders), ...standing];
  const { t } = useMessages();
  const id = useId();
  const isBlocked = obstacles.length > 0;
  const isUploading = isSubmitting && uploadProgress !== undefined && uploadProgress < 1;
  // A quiet reason needs no button: the prompt is in sight, and reading takes a moment.
  const loud = obstacles.filter((obstacle) => tried || !isPassingObstacle(obstacle));
  return (
    <div className="gih-go">
      {summary}
      <GenerateButton
        count={count}
        cost={cost}
        isBlocked={isBlocked}
        isSubmitting={isSubmitting}
        describedBy={`${id}reasons ${id}receipt`}
      />
      <output className="gih-sr">{isSubmitting && t("generate.sending")}</output>
      <div className="gih-obstacle">
        <Reasons id={`${id}reasons`} obstacles={obstacles} tried={tried} />
        <Remedies obstacles={loud} models={props.models} onRemedy={props.onRemedy} onTopUp={props.onTopUp} />
      </div>
      {!isBlocked && isUploading && <UploadNote progress={uploadProgress} />}
      {!isBlocked && !isUploading && balanceAfter !== null && (
        <Receipt id={`${id}receipt`} balanceAfter={balanceAfter} isLow={balanceAfter < (cost ?? 0)} />
      )}
    </div>
  );
}
