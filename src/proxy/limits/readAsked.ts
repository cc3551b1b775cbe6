import type { GenerationRequest } from "../../contract/generationRequestSchema";
import { parseGenerationRequest } from "../../contract/parseGenerationRequest";
import { ImageHubError } from "../../contract/ImageHubError";
import { invalidRequest } from "../submission/invalidRequest";

/** The fields of a request as they came, under the API's own names, each once; those of a form as what their text means. */
export type AskedFields = readonly (readonly [name: string, value: unknown])[];

/**
 * Reads what is asked for, strictly: what is judged here is exactly what the service gets.
 * @throws ImageHubError `invalid_request` that names the field.
 */
export function readAsked(fields: AskedFields): GenerationRequest {
  const { model, prompt, size, aspect_ratio: aspectRatio, quality, n } = Object.fromEntries(fields);
  try {
    const asked = parseGenerationRequest({
      model,
      prompt,
      size,
      aspectRatio,
      quality,
      n,
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
