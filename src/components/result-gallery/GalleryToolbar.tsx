import { useId } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { GalleryFacets } from "./galleryFacets";
import { isFiltering, type GalleryFilter } from "./galleryFilter";

/** Props of {@link GalleryToolbar}. */
export interface GalleryToolbarProps {
  /** What is shown now. */
  filter: GalleryFilter;
  /** Hears what to show instead. */
  onFilterChange: (filter: GalleryFilter) => void;
  /** By what there is something to narrow down. */
  facets: GalleryFacets;
  /** How many pictures that leaves. */
  count: number;
  /** A model's name. */
  modelName: ((id: string) => string | undefined) | undefined;
}

/** Narrows the gallery down by prompt, model and favourites; each control is there only where it changes something. */
export function GalleryToolbar({ filter, onFilterChange, facets, count, modelName }: GalleryToolbarProps) {
  const { t } = useMessages();
  const modelId = useId();
  const { hasPrompts, models, hasFavourites } = facets;
  const change = (changes: Partial<GalleryFilter>) => onFilterChange({ ...filter, ...changes });
  const hasText = hasPrompts || filter.text !== "";
  const hasMark = hasFavourites || filter.isFavourite;
  if (!hasText && models.length === 0 && !hasMark) return null;
  return (
    <fieldset className="gih-filter" aria-label={t("gallery.filter")}>
      {hasText && (
        <input
          type="search"
          className="gih-filter-text"
          value={filter.text}
          placeholder={t("gallery.search")}
          aria-label={t("gallery.search")}
          onChange={({ target }) => change({ text: target.value })}
        />
      )}
      {models.length > 0 && (
        <>
          <label className="gih-sr" htmlFor={modelId}>
            {t("gallery.model")}
          </label>
          <select
            id={modelId}
            className="gih-filter-model"
            value={filter.model}
            onChange={({ target }) => change({ model: target.value })}
          >
            <option value="">{t("gallery.allModels")}</option>
            {models.map((model) => (
              <option key={model} value={model}>
                {modelName?.(model) ?? model}
              </option>
            ))}
          </select>
        </>
      )}
      {hasMark && (
        <button
          type="button"
          className="gih-btn gih-filter-mark"
          aria-pressed={filter.isFavourite}
          onClick={() => change({ isFavourite: !filter.isFavourite })}
        >
          <Icon name="heart" filled={filter.isFavourite} />
          {t("gallery.favourites")}
        </button>
      )}
      <output className="gih-filter-count gih-num">
        {isFiltering(filter) && t("gallery.images", { count })}
      </output>
    </fieldset>
  );
}
