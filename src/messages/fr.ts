import type { Catalogue } from "./catalogue";
import { frCredits } from "./fr/frCredits";
import { frForm } from "./fr/frForm";
import { frGallery } from "./fr/frGallery";
import { frGalleryTools } from "./fr/frGalleryTools";
import { frReferences } from "./fr/frReferences";
import { frTroubles } from "./fr/frTroubles";
import { frViewer } from "./fr/frViewer";

/** French. */
export const fr: Catalogue = {
  locale: "fr",
  dir: "ltr",
  ...frForm,
  ...frCredits,
  ...frTroubles,
  ...frReferences,
  ...frGallery,
  ...frGalleryTools,
  ...frViewer,
};
