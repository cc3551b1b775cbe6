import type { Catalogue } from "./catalogue";
import { zhCNCredits } from "./zh-CN/zhCNCredits";
import { zhCNForm } from "./zh-CN/zhCNForm";
import { zhCNGallery } from "./zh-CN/zhCNGallery";
import { zhCNGalleryTools } from "./zh-CN/zhCNGalleryTools";
import { zhCNReferences } from "./zh-CN/zhCNReferences";
import { zhCNTroubles } from "./zh-CN/zhCNTroubles";
import { zhCNViewer } from "./zh-CN/zhCNViewer";

/** Simplified Chinese. */
export const zhCN: Catalogue = {
  locale: "zh-CN",
  dir: "ltr",
  ...zhCNForm,
  ...zhCNCredits,
  ...zhCNTroubles,
  ...zhCNReferences,
  ...zhCNGallery,
  ...zhCNGalleryTools,
  ...zhCNViewer,
};
