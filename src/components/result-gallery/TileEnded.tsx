import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { MessageKey } from "../../messages/catalogue";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import { pressOnce } from "../../primitives/pressOnce";
import { describeEnding } from "./describeEnding";
import { endingOf, type EndingState } from "./endingOf";
import type { GalleryActions } from "./GalleryActions";
import { TileCorner } from "./TileCorner";
import { TileSlot } from "./TileSlot";
import { useTileTab } from "./TileTab";

/** Props of {@link TileEnded}. */
export interface TileEndedProps {
  /** The submission. */
  entry: GenerationEntry;
  /** What came of asking about it, in words; said while it is unknown. */
  note?: string | undefined;
  /** What is offered. */
  actions: GalleryActions;
}

interface Remedy {
  readonly action: "onRetry" | "onReuse" | "onCheck" | "onResumeWaiting";
  readonly label: MessageKey;
  readonly icon?: IconName;
}

const remedies: Partial<Record<EndingState, Remedy>> = {
  failed: { action: "onRetry", label: "action.retry", icon: "retry" },
  unknown: { action: "onCheck", label: "gallery.check" },
  abandoned: { action: "onResumeWaiting", label: "gallery.resume" },
};

/** Without all its references it would be another request: a person has to add them again. */
const withoutReferences: Remedy = { action: "onReuse", label: "gallery.reuse", icon: "reuse" };

function remedyOf({ state, missingReferences = 0 }: GenerationEntry): Remedy | undefined {
  const ending = endingOf(state);
  return ending === "failed" && missingReferences > 0 ? withoutReferences : remedies[ending];
}

/** How a submission ended that has not brought all its pictures: the money, the reason, the remedy. */
export function TileEnded({ entry, note: given = "", actions }: TileEndedProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const note = entry.state === "unknown" ? given : undefined;
  const ending = describeEnding(t, entry);
  const remedy = remedyOf(entry);
  const run = remedy && actions[remedy.action];
  const { onRemove } = actions;
  return (
    <>
      <TileSlot
        prompt={entry.request.prompt}
        icon={ending.icon}
        title={ending.title}
        aside={ending.aside}
        text={ending.text}
        note={note}
      >
        {remedy && run && (
          <button
            type="button"
            className="gih-btn"
            data-kind="outline"
            data-size="s"
            tabIndex={tabIndex}
            onKeyDown={pressOnce}
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
