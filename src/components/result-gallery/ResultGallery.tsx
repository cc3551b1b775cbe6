import { useRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import type { GalleryActions } from "./GalleryActions";
import { GalleryAnnouncer } from "./GalleryAnnouncer";
import { GalleryDays } from "./GalleryDays";
import { GalleryEmpty, type GalleryEmptyProps } from "./GalleryEmpty";
import { RemovalToast } from "./RemovalToast";
import { useRemoval } from "./useRemoval";
import { useStableActions } from "./useStableActions";

/** Props of {@link ResultGallery}; the rest goes to its root. */
export interface ResultGalleryProps
  extends GalleryActions, GalleryEmptyProps, Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The submissions to show, newest first; keep the objects and the list the same while nothing changes. */
  entries: readonly GenerationEntry[];
  /** How long a running submission usually takes, in milliseconds; unsaid where it gives undefined. */
  estimateMs?: ((entry: GenerationEntry) => number | undefined) | undefined;
  /** What came of asking about a submission that ended, in words, by its key; spoken as they change. Default: none. */
  notes?: ReadonlyMap<string, string> | undefined;
  /** Stands above the tiles and is spoken as it appears, for example why something did not work. Default: nothing. */
  notice?: ReactNode;
  /** The clock, in milliseconds; keep the function stable. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** What stands there before the first submission. Default: a question, and the starters. */
  emptyState?: ReactNode;
}

/** Everything that was generated or is on its way: a tile per image, by day, each saying where it stands and what it cost. */
export function ResultGallery(props: ResultGalleryProps) {
  const { entries, estimateMs, now = Date.now, emptyState, starters, onStart, className, ...others } = props;
  const { onRetry, onReuse, onRemove, onStopWaiting, onResumeWaiting, onCheck, ...more } = others;
  const { onOpen, onUseAsReference, onDownload, notes, notice, ...rest } = more;
  const root = useRef<HTMLElement>(null);
  const { shown, removed, remove, undo, settle } = useRemoval({ entries, onRemove, root });
  const actions = useStableActions({
    ...{ onRetry, onReuse, onRemove: remove, onStopWaiting, onResumeWaiting, onCheck },
    ...{ onOpen, onUseAsReference, onDownload },
  });
  const { t } = useMessages();
  return (
    <section
      aria-label={t("gallery.label")}
      {...rest}
      ref={root}
      className={cx("gih-root gih-gallery", className)}
    >
      <div className="gih-toast-place" aria-live="polite">
        {removed.length > 0 && (
          <RemovalToast key={removed.length} removed={removed} onUndo={undo} onOver={settle} />
        )}
      </div>
      <div aria-live="polite">{notice}</div>
      {shown.length > 0 ? (
        <GalleryDays entries={shown} {...{ estimateMs, notes, now, actions }} />
      ) : (
        (emptyState ?? <GalleryEmpty starters={starters} onStart={onStart} />)
      )}
      <GalleryAnnouncer entries={entries} />
    </section>
  );
}
