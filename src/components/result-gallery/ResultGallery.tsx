import { useRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { Viewer } from "../viewer/Viewer";
import { pictureKey, type ViewerPicture } from "../viewer/viewerPictures";
import type { ViewerProps } from "../viewer/ViewerProps";
import type { GalleryActions } from "./GalleryActions";
import { GalleryAnnouncer } from "./GalleryAnnouncer";
import { GalleryEmpty, type GalleryEmptyProps } from "./GalleryEmpty";
import { RemovalToast } from "./RemovalToast";
import type { GalleryFilter } from "./galleryFilter";
import { noFilter } from "./galleryFilter";
import { GalleryMore } from "./GalleryMore";
import { LoadedGrid } from "./LoadedGrid";
import { GalleryNothing } from "./GalleryNothing";
import { GalleryToolbar } from "./GalleryToolbar";
import { useGalleryFilter } from "./useGalleryFilter";
import { useGrid } from "./useGrid";
import { undoKeys } from "./undoKeys";
import { useOpened } from "./useOpened";
import { useRemoval } from "./useRemoval";
import { useStableActions } from "./useStableActions";

/** Props of {@link ResultGallery}; the rest goes to its root. */
export interface ResultGalleryProps
  extends
    GalleryActions,
    GalleryEmptyProps,
    Pick<ViewerProps, "modelName">,
    Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The submissions to show, newest first; keep the objects and the list the same while nothing changes. */
  entries: readonly GenerationEntry[];
  /** Every submission there is, where `entries` are only some of them; tells what there is to filter by. Default: `entries`. */
  unfiltered?: readonly GenerationEntry[] | undefined;
  /** What the gallery is narrowed down to. Default: the gallery keeps that itself, at first everything. */
  filter?: GalleryFilter | undefined;
  /** Hears what to narrow it down to. */
  onFilterChange?: ((filter: GalleryFilter) => void) | undefined;
  /** Shows older submissions; called as the end comes near, and by a button. Default: there are none. */
  onFetchMore?: (() => void) | undefined;
  /**
   * How tiles are laid out, always at their own ratio: `rows` of one height where there is room, else columns; `masonry`, columns at
   * any width; `grid`, places of one size. Default: `rows`.
   */
  layout?: "rows" | "masonry" | "grid" | undefined;
  /** How long a running submission usually takes, in milliseconds; unsaid where it gives undefined. */
  estimateMs?: ((entry: GenerationEntry) => number | undefined) | undefined;
  /** What came of asking about a submission that ended, in words, by its key; spoken as they change. Default: none. */
  notes?: ReadonlyMap<string, string> | undefined;
  /** Stands above the tiles and is spoken as it appears, for example why something did not work. Default: nothing. */
  notice?: ReactNode;
  /** Saves the chosen pictures together; without it, that is not offered. */
  onDownloadSelection?: ((pictures: readonly ViewerPicture[]) => void) | undefined;
  /** The clock, in milliseconds; keep the function stable. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** What stands there before the first submission. Default: a question, and the starters. */
  emptyState?: ReactNode;
}

const countPictures = (entries: readonly GenerationEntry[]) =>
  entries.reduce((sum, { images }) => sum + images.length, 0);

/** The gallery's actions apart from its other props. */
function splitActions<Props extends GalleryActions>(props: Props) {
  const { onRetry, onReuse, onRemove, onStopWaiting, onResumeWaiting, onCheck, ...more } = props;
  const { onOpen, onUseAsReference, onVary, onDownload, onCopyImage, otherUrl, ...some } = more;
  const { onToggleFavourite, ...rest } = some;
  const ofEntries = {
    onRetry,
    onReuse,
    onRemove,
    onStopWaiting,
    onResumeWaiting,
    onCheck,
    onToggleFavourite,
    otherUrl,
  };
  return { actions: { ...ofEntries, onOpen, onUseAsReference, onVary, onDownload, onCopyImage }, rest };
}

/** Everything that was generated or is on its way: a tile per image, by day, each saying where it stands and what it cost. */
export function ResultGallery(props: ResultGalleryProps) {
  const { entries, estimateMs, now = Date.now, emptyState, starters, onStart, className, ...others } = props;
  const { actions: given, rest: more } = splitActions(others);
  const { notes, notice, modelName, onDownloadSelection, ...some } = more;
  const { unfiltered, filter: wanted, onFilterChange, onFetchMore, layout, ...rest } = some;
  const { onOpen, onRemove } = given;
  const root = useRef<HTMLElement>(null);
  const { shown, removed, remove, undo, settle } = useRemoval({ entries, onRemove, root });
  const narrowing = useGalleryFilter({ entries: shown, unfiltered, filter: wanted, onFilterChange });
  const { filter, setFilter, matching, facets } = narrowing;
  const { opened, change } = useOpened(root);
  // Wanted from the beginning: it comes after the page, and before the first tile.
  const grid = useGrid(true);
  const actions = useStableActions({
    ...given,
    onRemove: remove && ((entry) => remove([entry])),
    onView: onOpen ? undefined : (image, entry) => change(pictureKey({ image, entry })),
  });
  const { t, root: language } = useMessages();
  const toast = removed.length > 0 && (
    <RemovalToast key={removed.length} removed={removed} onUndo={undo} onOver={settle} />
  );
  const clearFilter = () => {
    setFilter(noFilter);
    // The button goes with what it has done.
    root.current?.querySelector<HTMLElement>(".gih-filter :is(input, select, button)")?.focus();
  };
  const isOpen = opened !== null;
  return (
    <section
      aria-label={t("gallery.label")}
      {...language}
      {...rest}
      ref={root}
      className={cx("gih-root gih-gallery", className)}
      data-layout={layout}
      {...undoKeys(rest.onKeyDown, removed.length > 0 ? undo : undefined)}
    >
      <div className="gih-toast-place" aria-live="polite">
        {!isOpen && toast}
      </div>
      <div aria-live="polite">{!isOpen && notice}</div>
      <GalleryToolbar
        {...{ filter, facets, modelName }}
        onFilterChange={setFilter}
        count={countPictures(matching)}
      />
      {matching.length > 0 ? (
        <LoadedGrid
          grid={grid}
          entries={matching}
          {...{ estimateMs, notes, now, actions, remove, onDownloadSelection }}
        />
      ) : narrowing.isOn ? (
        <GalleryNothing onClear={clearFilter} />
      ) : (
        (emptyState ?? <GalleryEmpty starters={starters} onStart={onStart} />)
      )}
      {onFetchMore && <GalleryMore key={matching.length} onFetchMore={onFetchMore} />}
      <GalleryAnnouncer entries={entries} />
      {!onOpen && (
        <Viewer
          {...actions}
          entries={shown}
          value={opened}
          onValueChange={change}
          modelName={modelName}
          notice={
            <>
              {toast}
              {notice}
            </>
          }
        />
      )}
    </section>
  );
}
