import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import type { MessageKey } from "../../messages/catalogue";
import { describeEnding } from "./describeEnding";
import { endingOf, type EndingState } from "./endingOf";
import type { GalleryActions } from "./GalleryActions";
import { TileCorner } from "./TileCorner";
import { TileSlot } from "./TileSlot";

/** Props of {@link TileEnded}. */
export interface TileEndedProps {
  /** The submission. */
  entry: GenerationEntry;
  /** What is offered. */
  actions: GalleryActions;
}

interface Remedy {
  readonly action: "onRetry" | "onCheck" | "onResumeWaiting";
  readonly label: MessageKey;
  readonly icon?: IconName;
}

const remedies: Partial<Record<EndingState, Remedy>> = {
  failed: { action: "onRetry", label: "action.retry", icon: "retry" },
  unknown: { action: "onCheck", label: "gallery.check" },
  abandoned: { action: "onResumeWaiting", label: "gallery.resume" },
};

/** How a submission ended that has not brought all its pictures: the money, the reason, the remedy. */
export function TileEnded({ entry, actions }: TileEndedProps) {
  const { t } = useMessages();
  const ending = describeEnding(t, entry);
  const remedy = remedies[endingOf(entry.state)];
  const run = remedy && actions[remedy.action];
  const { onRemove } = actions;
  return (
    <>
      <TileSlot icon={ending.icon} title={ending.title} aside={ending.aside} text={ending.text}>
        {remedy && run && (
          <button
            type="button"
            className="gih-btn"
            data-kind="outline"
            data-size="s"
            onClick={() => run(entry)}
          >
            {remedy.icon && <Icon name={remedy.icon} />}
            {t(remedy.label)}
          </button>
        )}
      </TileSlot>
      {onRemove && entry.images.length === 0 && (
        <TileCorner icon="x" label={t("gallery.remove")} onClick={() => onRemove(entry)} />
      )}
    </>
  );
}
