import { ar } from "../../src/messages/ar";
import type { Catalogue } from "../../src/messages/catalogue";
import { de } from "../../src/messages/de";
import { en } from "../../src/messages/en";
import { es } from "../../src/messages/es";
import { fr } from "../../src/messages/fr";
import { it } from "../../src/messages/it";
import { ja } from "../../src/messages/ja";
import { pl } from "../../src/messages/pl";
import { ptBR } from "../../src/messages/pt-BR";
import { zhCN } from "../../src/messages/zh-CN";

/** Every language that comes along, English first. */
export const catalogues: readonly Catalogue[] = [en, ar, de, es, fr, it, ja, pl, ptBR, zhCN];
