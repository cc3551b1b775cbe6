import type { Catalogue } from "./catalogue";
import { deCredits } from "./de/deCredits";
import { deForm } from "./de/deForm";
import { deGallery } from "./de/deGallery";
import { deGalleryTools } from "./de/deGalleryTools";
import { deReferences } from "./de/deReferences";
import { deTroubles } from "./de/deTroubles";
import { deViewer } from "./de/deViewer";

/** German. */
export const de: Catalogue = {
  locale: "de",
  dir: "ltr",
  ...deForm,
  ...deCredits,
  ...deTroubles,
  ...deReferences,
  ...deGallery,
  ...deGalleryTools,
  ...deViewer,
};
