import { invalidRequest } from "./invalidRequest";

const textFields: readonly string[] = ["model", "prompt", "size", "aspect_ratio", "quality", "n", "async"];
const fileField = "reference_image";

/** Looks at the name of one field of a request. */
export type FieldCheck = (name: string, isFile: boolean) => void;

/**
 * Creates what lets the fields that the API documents pass, and no other: they go on with our key, and the service might
 * obey a `webhook_url` or a `user` as well. It throws an ImageHubError `invalid_request` that names the field.
 */
export function createFieldCheck(): FieldCheck {
  const seen = new Set<string>();
  return (name, isFile) => {
    const shown = JSON.stringify(name.slice(0, 40));
    if (isFile && name !== fileField) throw invalidRequest(`${shown} is no field that takes a file.`);
    if (isFile) return;
    if (!textFields.includes(name)) throw invalidRequest(`${shown} is no field of a request.`);
    // Which of two the service takes is not known here.
    if (seen.has(name)) throw invalidRequest(`The field ${shown} may be sent once only.`);
    seen.add(name);
  };
}
