import { useMessages } from "../../messages/useMessages";
import { ElapsedTime } from "./ElapsedTime";
import { EstimateNote } from "./EstimateNote";
import { TileCorner } from "./TileCorner";
import type { TileProps } from "./TileProps";
import { useTileTab } from "./TileTab";

function Stage({ entry, estimateMs, now }: Omit<TileProps, "actions">) {
  const { t } = useMessages();
  const { state, submittedAt } = entry;
  if (state === "queued") return <b>{t("gallery.queued")}</b>;
  if (state === "submitting") return <b>{t("gallery.sending")}</b>;
  if (state === "accepted") return <b>{t("gallery.accepted")}</b>;
  return (
    <>
      <b>
        <ElapsedTime since={submittedAt} now={now} />
      </b>
      {estimateMs !== undefined && <EstimateNote since={submittedAt} estimateMs={estimateMs} now={now} />}
    </>
  );
}

/** What is awaited, and for how long already; never a percentage. */
export function TilePending({ entry, estimateMs, now, actions }: TileProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const { onStopWaiting } = actions;
  const canStop = entry.state === "accepted" || entry.state === "queued" || entry.state === "running";
  return (
    <>
      <fieldset
        className="gih-slot gih-num"
        tabIndex={tabIndex}
        aria-label={t("gallery.waiting", { prompt: entry.request.prompt })}
      >
        <p className="gih-said" dir="auto">
          {entry.request.prompt}
        </p>
        <p className="gih-slot-title">
          <Stage entry={entry} estimateMs={estimateMs} now={now} />
        </p>
      </fieldset>
      {onStopWaiting && canStop && (
        <TileCorner icon="pause" label={t("gallery.stopWaiting")} onClick={() => onStopWaiting(entry)} />
      )}
    </>
  );
}
