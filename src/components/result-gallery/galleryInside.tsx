import { ViewerRoot } from "../viewer/ViewerRoot";
import { GalleryGrid } from "./GalleryGrid";
import type { GalleryPieces } from "./GalleryPieces";
import { RemovalToast } from "./RemovalToast";
import { ResultGalleryFavouriteFilter } from "./ResultGalleryFavouriteFilter";
import { ResultGalleryMatchCount } from "./ResultGalleryMatchCount";
import { ResultGalleryModelFilter } from "./ResultGalleryModelFilter";
import { ResultGallerySearch } from "./ResultGallerySearch";

/** What a gallery needs as soon as it has something to show, in one file to load. */
export const galleryInside: GalleryPieces = {
  Grid: GalleryGrid,
  Toast: RemovalToast,
  Viewer: ViewerRoot,
  filters: (
    <>
      <ResultGallerySearch />
      <ResultGalleryModelFilter />
      <ResultGalleryFavouriteFilter />
      <ResultGalleryMatchCount />
    </>
  ),
};
