import { ar } from "../../src/messages/ar";
import type { Catalogue } from "../../src/messages/catalogue";
import { de } from "../../src/messages/de";
import { en } from "../../src/messages/en";
import { es } from "../../src/messages/es";
import { fr } from "../../src/messages/fr";
import { hi } from "../../src/messages/hi";
import { id } from "../../src/messages/id";
import { it } from "../../src/messages/it";
import { ja } from "../../src/messages/ja";
import { ko } from "../../src/messages/ko";
import { pl } from "../../src/messages/pl";
import { ptBR } from "../../src/messages/pt-BR";
import { th } from "../../src/messages/th";
import { tr } from "../../src/messages/tr";
import { vi } from "../../src/messages/vi";
import { zhCN } from "../../src/messages/zh-CN";

/** Every language that comes along, English first. */
export const catalogues: readonly Catalogue[] = [
  en,
  ar,
  de,
  es,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  pl,
  ptBR,
  th,
  tr,
  vi,
  zhCN,
];
