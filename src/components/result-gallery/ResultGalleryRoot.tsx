import { useRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartProps } from "../../primitives/PartProps";
import { provide } from "../../primitives/provide";
import { splitProps } from "../../primitives/splitProps";
import { pictureKey } from "../viewer/viewerPictures";
import { GalleryAnnouncer } from "./GalleryAnnouncer";
import { GalleryContext } from "./GalleryContext";
import { noFilter } from "./galleryFilter";
import { optionNames } from "./optionNames";
import type { ResultGalleryOptions } from "./ResultGalleryOptions";
import { undoKeys } from "./undoKeys";
import { useGalleryFilter } from "./useGalleryFilter";
import { useGalleryInside } from "./useGalleryInside";
import { useOpened } from "./useOpened";
import { useRemoval } from "./useRemoval";
import { useStableActions } from "./useStableActions";

/** State of {@link ResultGalleryRoot}. */
export interface ResultGalleryState {
  /** How tiles are laid out; undefined is `rows`. */
  readonly layout: ResultGalleryOptions["layout"];
}

/** Props of {@link ResultGalleryRoot}; the rest goes to its element. */
export interface ResultGalleryRootProps
  extends ResultGalleryOptions, Omit<PartProps<"section", ResultGalleryState>, keyof ResultGalleryOptions> {}

function useGalleryValue(options: ResultGalleryOptions) {
  const {
    entries,
    unfiltered,
    filter: wanted,
    onFilterChange,
    now = Date.now,
    onOpen,
    onRemove,
    viewer,
  } = options;
  const root = useRef<HTMLElement>(null);
  const { shown, removed, remove, undo, settle } = useRemoval({ entries, onRemove, root });
  const narrowing = useGalleryFilter({ entries: shown, unfiltered, filter: wanted, onFilterChange });
  const { filter, setFilter, matching, facets, isOn: isNarrowed } = narrowing;
  const opened = useOpened(root);
  const viewing = onOpen || viewer === null ? undefined : opened;
  const actions = useStableActions({
    ...options,
    onRemove: remove && ((entry) => remove([entry])),
    onView: viewing && ((image, entry) => viewing.change(pictureKey({ image, entry }))),
  });
  // Wanted from the beginning: it comes after the page, and before the first tile.
  const inside = useGalleryInside(true);
  const canUndo = removed.length > 0;
  const Toast = inside.value?.Toast;
  const toast = canUndo && Toast && (
    <Toast key={removed.length} removed={removed} onUndo={undo} onOver={settle} />
  );
  const clearFilter = () => {
    setFilter(noFilter);
    // The button goes with what it has done.
    root.current?.querySelector<HTMLElement>(".gih-filter :is(input, select, button)")?.focus();
  };
  const found = { shown, matching, filter, setFilter, facets, isNarrowed, clearFilter };
  const value = {
    ...options,
    ...found,
    actions,
    remove,
    toast,
    inside,
    viewing,
    now,
  };
  return { root, value, keys: undoKeys(canUndo ? undo : undefined) };
}

/** Holds the submissions, and what the parts of a gallery do with them; says aloud what becomes of each. */
export const ResultGalleryRoot = /* @__PURE__ */ createPart<
  "section",
  ResultGalleryState,
  ResultGalleryOptions
>("section", function ResultGalleryRoot(props) {
  const [options, { children, ...rest }] = splitProps(props, optionNames);
  const { t, root: language } = useMessages();
  const { root, value, keys } = useGalleryValue(options);
  const all = (
    <>
      {children}
      <GalleryAnnouncer entries={options.entries} />
    </>
  );
  const words = { "aria-label": t("gallery.label"), ...language, children: all };
  return {
    rest,
    ownRef: root,
    state: { layout: options.layout },
    props: { ...words, className: "gih-root gih-gallery", onKeyDown: keys },
    wrap: provide(GalleryContext, value),
  };
});
