import type { Catalogue } from "./catalogue";
import { arCredits } from "./ar/arCredits";
import { arForm } from "./ar/arForm";
import { arGallery } from "./ar/arGallery";
import { arGalleryTools } from "./ar/arGalleryTools";
import { arReferences } from "./ar/arReferences";
import { arTroubles } from "./ar/arTroubles";
import { arViewer } from "./ar/arViewer";

/** Arabic, right to left. */
export const ar: Catalogue = {
  locale: "ar",
  dir: "rtl",
  numberingSystem: "latn",
  ...arForm,
  ...arCredits,
  ...arTroubles,
  ...arReferences,
  ...arGallery,
  ...arGalleryTools,
  ...arViewer,
};
