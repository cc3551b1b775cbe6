import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";
import type { GridOptions, GridState } from "./GalleryGrid";
import { gridPlace } from "./gridPlace";

/**
 * The tiles by day, as one thing for keyboard and selection: arrows go from tile to tile, Delete removes, F marks as favourite.
 * What draws them is loaded with the first gallery of a page; absent while there are none.
 */
export const ResultGalleryGrid = /* @__PURE__ */ createPart<"div", GridState, GridOptions>(
  "div",
  function ResultGalleryGrid({ picture: _picture, ...rest }) {
    const { t } = useMessages();
    const { matching, inside } = useGallery();
    if (matching.length === 0) return null;
    if (inside.value) return { instead: <inside.value.Grid /> };
    return { rest, state: { choosing: false }, props: gridPlace(t, inside) };
  },
);
