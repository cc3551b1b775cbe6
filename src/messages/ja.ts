import type { Catalogue } from "./catalogue";
import { jaCredits } from "./ja/jaCredits";
import { jaForm } from "./ja/jaForm";
import { jaGallery } from "./ja/jaGallery";
import { jaGalleryTools } from "./ja/jaGalleryTools";
import { jaReferences } from "./ja/jaReferences";
import { jaTroubles } from "./ja/jaTroubles";
import { jaViewer } from "./ja/jaViewer";

/** Japanese. */
export const ja: Catalogue = {
  locale: "ja",
  dir: "ltr",
  ...jaForm,
  ...jaCredits,
  ...jaTroubles,
  ...jaReferences,
  ...jaGallery,
  ...jaGalleryTools,
  ...jaViewer,
};
