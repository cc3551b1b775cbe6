import type { Catalogue } from "./catalogue";
import { hiCredits } from "./hi/hiCredits";
import { hiForm } from "./hi/hiForm";
import { hiGallery } from "./hi/hiGallery";
import { hiGalleryTools } from "./hi/hiGalleryTools";
import { hiReferences } from "./hi/hiReferences";
import { hiTroubles } from "./hi/hiTroubles";
import { hiViewer } from "./hi/hiViewer";

/** Hindi. */
export const hi: Catalogue = {
  locale: "hi",
  dir: "ltr",
  ...hiForm,
  ...hiCredits,
  ...hiTroubles,
  ...hiReferences,
  ...hiGallery,
  ...hiGalleryTools,
  ...hiViewer,
};
