import type { Catalogue } from "./catalogue";
import { ptBRCredits } from "./pt-BR/ptBRCredits";
import { ptBRForm } from "./pt-BR/ptBRForm";
import { ptBRGallery } from "./pt-BR/ptBRGallery";
import { ptBRGalleryTools } from "./pt-BR/ptBRGalleryTools";
import { ptBRReferences } from "./pt-BR/ptBRReferences";
import { ptBRTroubles } from "./pt-BR/ptBRTroubles";
import { ptBRViewer } from "./pt-BR/ptBRViewer";

/** Brazilian Portuguese. */
export const ptBR: Catalogue = {
  locale: "pt-BR",
  dir: "ltr",
  ...ptBRForm,
  ...ptBRCredits,
  ...ptBRTroubles,
  ...ptBRReferences,
  ...ptBRGallery,
  ...ptBRGalleryTools,
  ...ptBRViewer,
};
