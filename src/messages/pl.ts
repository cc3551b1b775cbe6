import type { Catalogue } from "./catalogue";
import { plCredits } from "./pl/plCredits";
import { plForm } from "./pl/plForm";
import { plGallery } from "./pl/plGallery";
import { plGalleryTools } from "./pl/plGalleryTools";
import { plReferences } from "./pl/plReferences";
import { plTroubles } from "./pl/plTroubles";
import { plViewer } from "./pl/plViewer";

/** Polish. */
export const pl: Catalogue = {
  locale: "pl",
  dir: "ltr",
  ...plForm,
  ...plCredits,
  ...plTroubles,
  ...plReferences,
  ...plGallery,
  ...plGalleryTools,
  ...plViewer,
};
