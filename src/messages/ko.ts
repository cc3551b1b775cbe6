import type { Catalogue } from "./catalogue";
import { koCredits } from "./ko/koCredits";
import { koForm } from "./ko/koForm";
import { koGallery } from "./ko/koGallery";
import { koGalleryTools } from "./ko/koGalleryTools";
import { koReferences } from "./ko/koReferences";
import { koTroubles } from "./ko/koTroubles";
import { koViewer } from "./ko/koViewer";

/** Korean. */
export const ko: Catalogue = {
  locale: "ko",
  dir: "ltr",
  ...koForm,
  ...koCredits,
  ...koTroubles,
  ...koReferences,
  ...koGallery,
  ...koGalleryTools,
  ...koViewer,
};
