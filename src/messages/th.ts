import type { Catalogue } from "./catalogue";
import { thCredits } from "./th/thCredits";
import { thForm } from "./th/thForm";
import { thGallery } from "./th/thGallery";
import { thGalleryTools } from "./th/thGalleryTools";
import { thReferences } from "./th/thReferences";
import { thTroubles } from "./th/thTroubles";
import { thViewer } from "./th/thViewer";

/** Thai. */
export const th: Catalogue = {
  locale: "th",
  dir: "ltr",
  ...thForm,
  ...thCredits,
  ...thTroubles,
  ...thReferences,
  ...thGallery,
  ...thGalleryTools,
  ...thViewer,
};
