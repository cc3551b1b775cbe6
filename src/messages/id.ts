import type { Catalogue } from "./catalogue";
import { idCredits } from "./id/idCredits";
import { idForm } from "./id/idForm";
import { idGallery } from "./id/idGallery";
import { idGalleryTools } from "./id/idGalleryTools";
import { idReferences } from "./id/idReferences";
import { idTroubles } from "./id/idTroubles";
import { idViewer } from "./id/idViewer";

/** Indonesian. */
export const id: Catalogue = {
  locale: "id",
  dir: "ltr",
  ...idForm,
  ...idCredits,
  ...idTroubles,
  ...idReferences,
  ...idGallery,
  ...idGalleryTools,
  ...idViewer,
};
