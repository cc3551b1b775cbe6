import { ar } from "../../src/messages/ar";
import type { Catalogue } from "../../src/messages/catalogue";
import { en } from "../../src/messages/en";
import { pl } from "../../src/messages/pl";

/** Every language that comes along, English first. */
export const catalogues: readonly Catalogue[] = [en, pl, ar];
