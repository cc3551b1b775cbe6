import { useRef, useState } from "react";
import { useMessages } from "../../messages/useMessages";
import { BottomSheet } from "../../primitives/BottomSheet";
import { useAdoptedStyles } from "../../primitives/useAdoptedStyles";
import { comparables } from "./comparables";
import { ComparePicker } from "./ComparePicker";
import { Filmstrip } from "./Filmstrip";
import { leaving } from "./leaving";
import { Recipe } from "./Recipe";
import { useBlobUrls } from "./useBlobUrls";
import { useComparison } from "./useComparison";
import { useCopy } from "./useCopy";
import { usePictureSizes } from "./usePictureSizes";
import { viewerActs } from "./viewerActs";
import { ViewerFoot } from "./ViewerFoot";
import { ViewerHead } from "./ViewerHead";
import { pictureId, pictureIndex, pictureKey, type ViewerPicture } from "./viewerPictures";
import type { ViewerProps } from "./ViewerProps";
import { ViewerStage } from "./ViewerStage";
import css from "./viewer.css?inline";

/** Props of {@link ViewerBody}. */
export interface ViewerBodyProps extends ViewerProps {
  /** Every picture. */
  pictures: readonly ViewerPicture[];
  /** Which one is shown. */
  picture: ViewerPicture;
  /** Its place, counted from 0. */
  index: number;
}

/** Everything inside the viewer. */
export function ViewerBody({ pictures, picture, index, ...props }: ViewerBodyProps) {
  const { onValueChange, modelName, notice, onCopyImage, onToggleFavourite } = props;
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const { sizes, note } = usePictureSizes();
  const copying = useCopy();
  const [isRecipeOpen, setRecipeOpen] = useState<boolean>();
  const references = useBlobUrls(picture.entry.request.referenceImages);
  const offers = comparables(t, pictures, index, references);
  const comparison = useComparison(pictureId(picture), offers);
  useAdoptedStyles(root, css);

  const seen = pictureKey(picture);
  const close = () => onValueChange(null, seen);
  const go = (wanted: ViewerPicture) => onValueChange(pictureKey(wanted), seen);
  const acts = viewerActs(t, picture, leaving(props, close));
  const { entry } = picture;
  const recipe = (
    <Recipe
      picture={picture}
      modelName={modelName?.(entry.request.model) ?? entry.request.model}
      size={sizes.get(pictureId(picture))}
      references={references}
      origin={pictures[pictureIndex(pictures, entry.parent)]}
      copying={copying}
      onGo={go}
      onCompare={(id) => {
        setRecipeOpen(false);
        comparison.choose(id);
      }}
    />
  );
  return (
    <div ref={root} className="gih-viewer-body">
      <div className="gih-viewer-main">
        <ViewerStage
          {...{ pictures, picture, index, sizes, comparison, notice }}
          canCompare={offers.length > 0}
          onSize={note}
          onGo={go}
          onClose={close}
          onToggleFavourite={onToggleFavourite}
          onRemove={props.onRemove}
          otherUrl={props.otherUrl}
        />
        {comparison.chosen ? (
          <ComparePicker offers={offers} chosen={comparison.chosen.id} onChoose={comparison.choose} />
        ) : (
          <Filmstrip {...{ pictures, index }} onGo={go} />
        )}
      </div>
      <ViewerHead {...{ picture, acts, copying, onCopyImage, onToggleFavourite }} onClose={close} />
      <aside className="gih-recipe" aria-label={t("viewer.recipe")}>
        {recipe}
      </aside>
      <ViewerFoot acts={acts} onRecipe={() => setRecipeOpen(true)} />
      {isRecipeOpen !== undefined && (
        <BottomSheet open={isRecipeOpen} onClose={() => setRecipeOpen(false)} aria-label={t("viewer.recipe")}>
          <div className="gih-recipe-sheet">{recipe}</div>
          <div className="gih-sheet-foot">
            <button
              type="button"
              className="gih-btn"
              data-kind="outline"
              data-size="l"
              onClick={() => setRecipeOpen(false)}
            >
              {t("viewer.close")}
            </button>
          </div>
        </BottomSheet>
      )}
      <span className="gih-sr" aria-live="polite">
        {copying.answer ??
          t("viewer.label", { place: index + 1, total: pictures.length, prompt: entry.request.prompt })}
      </span>
    </div>
  );
}
