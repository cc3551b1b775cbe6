import * as z from "zod/mini";
import { creditBalanceShape } from "./creditBalanceSchema";
import { generationShape } from "./generationSchema";
import { modelShape } from "./modelSchema";
import { normalizeBalance } from "./normalizeBalance";
import { normalizeGeneration } from "./normalizeGeneration";
import { normalizeModel } from "./normalizeModel";

// For apps that read answers by themselves. The client reads with `readModels` and the like, which say the same without zod.

/** One model of `GET /models`, read from any published spelling. */
export const modelSchema = z.pipe(z.transform(normalizeModel), modelShape);

/** The balance of the key's owner, read from any published spelling. */
export const creditBalanceSchema = z.pipe(z.transform(normalizeBalance), creditBalanceShape);

/** One generation of `POST /images/generations` or `GET /generations/:id`, read from any published spelling. */
export const generationSchema = z.pipe(z.transform(normalizeGeneration), generationShape);
