import type { Catalogue } from "./catalogue";
import { trCredits } from "./tr/trCredits";
import { trForm } from "./tr/trForm";
import { trGallery } from "./tr/trGallery";
import { trGalleryTools } from "./tr/trGalleryTools";
import { trReferences } from "./tr/trReferences";
import { trTroubles } from "./tr/trTroubles";
import { trViewer } from "./tr/trViewer";

/** Turkish. */
export const tr: Catalogue = {
  locale: "tr",
  dir: "ltr",
  ...trForm,
  ...trCredits,
  ...trTroubles,
  ...trReferences,
  ...trGallery,
  ...trGalleryTools,
  ...trViewer,
};
