import { parseGenerationRequest, type GenerationRequest } from "../../contract/generationRequestSchema";
import { ImageHubError } from "../../contract/ImageHubError";
import { invalidRequest } from "../submission/invalidRequest";

/** The fields of a request as they came, under the API's own names. */
export type AskedFields = readonly (readonly [name: string, value: unknown])[];

/** The text fields that the API documents; no other one may say what is asked for. */
export const documentedFields = ["model", "prompt", "size", "aspect_ratio", "quality", "n", "async"];

function refuseOthers(fields: AskedFields): void {
  const seen = new Set<string>();
  for (const [name] of fields) {
    const shown = JSON.stringify(name.slice(0, 40));
    if (!documentedFields.includes(name)) throw invalidRequest(`${shown} is no field of a request.`);
    // Which of two the service takes is not known here.
    if (seen.has(name)) throw invalidRequest(`The field ${shown} may be sent once only.`);
    seen.add(name);
  }
}

/** Forms know nothing but text. */
const numberOf = (value: unknown) =>
  typeof value === "string" && /^\d$/.test(value) ? Number(value) : value;

/**
 * Reads what is asked for, strictly: what is judged here is exactly what the service gets.
 * @throws ImageHubError `invalid_request` that names the field.
 */
export function readAsked(fields: AskedFields, isForm: boolean): GenerationRequest {
  refuseOthers(fields);
  const { model, prompt, size, aspect_ratio: aspectRatio, quality, n, async } = Object.fromEntries(fields);
  const isSwitch = isForm ? async === "true" || async === "false" : typeof async === "boolean";
  if (async !== undefined && !isSwitch) throw invalidRequest("async: use true or false.");
  try {
    const asked = parseGenerationRequest({
      model,
      prompt,
      size,
      aspectRatio,
      quality,
      n: isForm ? numberOf(n) : n,
    });
    for (const [field, raw, read] of [
      ["model", model, asked.model],
      ["quality", quality, asked.quality],
    ])
      if (raw !== read) throw invalidRequest(`${String(field)}: leave out the space around it.`);
    return asked;
  } catch (error) {
    throw error instanceof ImageHubError ? invalidRequest(error.message) : error;
  }
}
