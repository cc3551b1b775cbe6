import { useEffect, useMemo } from "react";
import { isSettled, type GenerationEntry } from "../../contract/GenerationEntry";
import { useControllableState } from "../../primitives/useControllableState";
import { facetsOf } from "./galleryFacets";
import { isFiltering, matcherOf, noFilter, type GalleryFilter } from "./galleryFilter";

/** What {@link useGalleryFilter} is made of. */
export interface GalleryFilterOptions {
  /** The submissions that the gallery has. */
  entries: readonly GenerationEntry[];
  /** Every submission there is, where those are only some of them. */
  unfiltered?: readonly GenerationEntry[] | undefined;
  /** What to show; without it, the gallery keeps that itself. */
  filter?: GalleryFilter | undefined;
  /** Hears what to show instead. */
  onFilterChange?: ((filter: GalleryFilter) => void) | undefined;
}

/** Narrowing a gallery down; what is submitted meanwhile is not hidden from who has just submitted it. */
export function useGalleryFilter(options: GalleryFilterOptions) {
  const { entries, unfiltered = entries, onFilterChange } = options;
  const [filter, setFilter] = useControllableState(options.filter, noFilter, onFilterChange);
  const matches = useMemo(() => matcherOf(filter), [filter]);
  const isOn = isFiltering(filter);
  const matching = useMemo(() => (isOn ? entries.filter(matches) : entries), [entries, isOn, matches]);
  const facets = useMemo(() => facetsOf(unfiltered), [unfiltered]);
  const [newest] = unfiltered;
  const isHidden = newest !== undefined && !isSettled(newest.state) && isOn && !matches(newest);
  const newestKey = newest?.key;
  useEffect(() => {
    if (isHidden) setFilter(noFilter);
    // Only a new submission shows itself; a filter that is set later may hide it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [newestKey]);
  return { filter, setFilter, matching, facets, isOn: isOn && unfiltered.length > 0 };
}
