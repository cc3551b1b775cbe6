import type { Catalogue } from "./catalogue";
import { itCredits } from "./it/itCredits";
import { itForm } from "./it/itForm";
import { itGallery } from "./it/itGallery";
import { itGalleryTools } from "./it/itGalleryTools";
import { itReferences } from "./it/itReferences";
import { itTroubles } from "./it/itTroubles";
import { itViewer } from "./it/itViewer";

/** Italian. */
export const it: Catalogue = {
  locale: "it",
  dir: "ltr",
  ...itForm,
  ...itCredits,
  ...itTroubles,
  ...itReferences,
  ...itGallery,
  ...itGalleryTools,
  ...itViewer,
};
