import type { Catalogue } from "./catalogue";
import { esCredits } from "./es/esCredits";
import { esForm } from "./es/esForm";
import { esGallery } from "./es/esGallery";
import { esGalleryTools } from "./es/esGalleryTools";
import { esReferences } from "./es/esReferences";
import { esTroubles } from "./es/esTroubles";
import { esViewer } from "./es/esViewer";

/** Spanish. */
export const es: Catalogue = {
  locale: "es",
  dir: "ltr",
  ...esForm,
  ...esCredits,
  ...esTroubles,
  ...esReferences,
  ...esGallery,
  ...esGalleryTools,
  ...esViewer,
};
