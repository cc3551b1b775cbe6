import type { Catalogue } from "./catalogue";
import { viCredits } from "./vi/viCredits";
import { viForm } from "./vi/viForm";
import { viGallery } from "./vi/viGallery";
import { viGalleryTools } from "./vi/viGalleryTools";
import { viReferences } from "./vi/viReferences";
import { viTroubles } from "./vi/viTroubles";
import { viViewer } from "./vi/viViewer";

/** Vietnamese. */
export const vi: Catalogue = {
  locale: "vi",
  dir: "ltr",
  ...viForm,
  ...viCredits,
  ...viTroubles,
  ...viReferences,
  ...viGallery,
  ...viGalleryTools,
  ...viViewer,
};
