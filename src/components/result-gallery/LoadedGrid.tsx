import { useMessages } from "../../messages/useMessages";
import type { GalleryGridProps } from "./GalleryGrid";
import type { useGrid } from "./useGrid";

/** Props of {@link LoadedGrid}; the rest goes to the grid. */
export interface LoadedGridProps extends GalleryGridProps {
  /** What draws the tiles, once it is there. */
  grid: ReturnType<typeof useGrid>;
}

/** The tiles; their place stays empty for the moment until what draws them has arrived. */
export function LoadedGrid({ grid, ...rest }: LoadedGridProps) {
  const { t } = useMessages();
  const { value: Grid, hasFailed, retry } = grid;
  if (Grid) return <Grid {...rest} />;
  return (
    <div className="gih-grid" aria-busy={!hasFailed}>
      {hasFailed && (
        <button type="button" className="gih-btn" data-kind="outline" onClick={retry}>
          {t("gallery.reload")}
        </button>
      )}
    </div>
  );
}
