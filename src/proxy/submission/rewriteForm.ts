import { concatBytes } from "../concatBytes";
import type { OpenForm } from "../uploads/openForm";
import { invalidRequest } from "./invalidRequest";

/** What becomes of a form's text fields. */
interface FormChanges {
  /** Takes the place of the prompt, and all fields are written anew; undefined leaves them byte for byte. */
  readonly prompt: string | undefined;
  /** True puts our `async` in place of the browser's. */
  readonly forcesAsync: boolean;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Some readers take any line break before a boundary for the end of a part. */
function fieldOf(name: string, value: string, boundary: string): Uint8Array {
  if (/[\r\n]--/.test(value) && value.split(/[\r\n]/).some((line) => line.startsWith(`--${boundary}`)))
    throw invalidRequest(`${name}: its text contains the boundary of the form.`);
  return encode(`\r\n--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}`);
}

/** The beginning of the form as the service gets it, up to where the first file, or its end, begins. */
export function rewriteForm(
  { fields, raw, cut, boundary }: OpenForm,
  { prompt, forcesAsync }: FormChanges,
): Uint8Array {
  const kept = fields.filter(({ name }) => !forcesAsync || name !== "async");
  const parts = kept.map(({ name, value, start, end }) =>
    prompt === undefined
      ? raw.subarray(start, end)
      : fieldOf(name, name === "prompt" ? prompt : value, boundary),
  );
  const asks = forcesAsync ? [fieldOf("async", "true", boundary)] : [];
  // The line break before the first delimiter belongs to nothing.
  return concatBytes([...asks, ...parts, raw.subarray(cut)]).subarray(2);
}
