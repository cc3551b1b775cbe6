import { ViewerActions } from "./ViewerActions";
import { ViewerComparables } from "./ViewerComparables";
import { ViewerFilm } from "./ViewerFilm";
import { ViewerHead } from "./ViewerHead";
import { ViewerMain } from "./ViewerMain";
import { ViewerRecipe } from "./ViewerRecipe";
import { ViewerStage } from "./ViewerStage";

/** The parts of a viewer, as the ready-made one has them. */
export const viewerInside = (
  <>
    <ViewerMain>
      <ViewerStage />
      <ViewerFilm />
      <ViewerComparables />
    </ViewerMain>
    <ViewerHead />
    <ViewerRecipe />
    <ViewerActions />
  </>
);
