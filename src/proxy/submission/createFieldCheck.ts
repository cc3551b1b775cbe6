import { isFieldName, requiredFields, type FieldName } from "./checkField";
import { invalidRequest } from "./invalidRequest";

const fileField = "reference_image";

/** Looks at the names of a request's fields. */
export interface FieldCheck {
  /** Takes the name of a text field, and gives it back. */
  readonly text: (name: string) => FieldName;
  /** Takes the name of a field with a file. */
  readonly file: (name: string) => void;
  /** Says that there are no more. */
  readonly end: () => void;
}

const shown = (name: string) => JSON.stringify(name.slice(0, 40));

/**
 * Creates what lets the fields that the API documents pass, and no other: they go on with our key, and the service might
 * obey a `webhook_url` or a `user` as well. It throws an ImageHubError `invalid_request` that names the field.
 */
export function createFieldCheck(): FieldCheck {
  const seen = new Set<string>();
  return {
    text(name) {
      if (!isFieldName(name)) throw invalidRequest(`${shown(name)} is no field of a request.`);
      // Which of two the service takes is not known here.
      if (seen.has(name)) throw invalidRequest(`The field ${shown(name)} may be sent once only.`);
      seen.add(name);
      return name;
    },
    file(name) {
      if (name !== fileField) throw invalidRequest(`${shown(name)} is no field that takes a file.`);
    },
    end() {
      const missing = requiredFields.find((name) => !seen.has(name));
      if (missing !== undefined) throw invalidRequest(`${missing}: the request has none.`);
    },
  };
}
