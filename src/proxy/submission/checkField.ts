import * as z from "zod/mini";
import { generationRequestSchema } from "../../contract/generationRequestSchema";
import { invalidRequest } from "./invalidRequest";

const { model, prompt, size, aspectRatio, quality, n } = generationRequestSchema.shape;

/** What the API documents of each text field. */
const schemas = {
  ...{ model, prompt, size, quality, n },
  aspect_ratio: aspectRatio,
  async: z.boolean("use true or false"),
};

/** The name of a text field of a request. */
export type FieldName = keyof typeof schemas;

/** The fields without which there is no request. */
export const requiredFields = ["model", "prompt"] as const satisfies readonly FieldName[];

/** Says whether the API documents a text field of this name. */
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(schemas, name);

/** What a field of a form says: forms know nothing but text. */
export function readFormValue(name: FieldName, text: string): unknown {
  if (name === "n" && /^\d$/.test(text)) return Number(text);
  if (name === "async" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

/**
 * Holds a field to what the API documents, so that nonsense is not sent to be refused there.
 * @throws ImageHubError `invalid_request` that names the field and says what it takes.
 */
export function checkField(name: FieldName, value: unknown): void {
  const { error } = z.safeParse(schemas[name], value);
  if (!error) return;
  const advice = error.issues[0]?.message ?? "";
  throw invalidRequest(`${name}: ${/^use |^name |^write /.test(advice) ? advice : "send a text"}.`);
}
