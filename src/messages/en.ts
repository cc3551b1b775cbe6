import { enCredits } from "./en/enCredits";
import { enForm } from "./en/enForm";
import { enGallery } from "./en/enGallery";
import { enGalleryTools } from "./en/enGalleryTools";
import { enReferences } from "./en/enReferences";
import { enTroubles } from "./en/enTroubles";
import { enViewer } from "./en/enViewer";

/** English. The other catalogues have the same keys. */
export const en = {
  locale: "en",
  dir: "ltr",
  ...enForm,
  ...enCredits,
  ...enTroubles,
  ...enReferences,
  ...enGallery,
  ...enGalleryTools,
  ...enViewer,
} as const;
