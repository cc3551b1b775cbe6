import { createGatherer, type Gatherer } from "../createGatherer";
import { invalidRequest } from "../submission/invalidRequest";
import { firstLineBreak, type FormEvent } from "./createFormScanner";

/** A text field of a form; `start` and `end` say where it stands in the bytes that were read. */
export interface FormField {
  readonly name: string;
  readonly start: number;
  end: number;
  value: string;
}

/** A form up to its first file. */
export interface FormFields {
  readonly fields: readonly FormField[];
  /** All that was read, after a line break. */
  readonly raw: Uint8Array;
  /** Where the first file, or the end of the form, begins. */
  readonly cut: number;
  /** Whether it is a file that begins there. */
  readonly hasFile: boolean;
}

const mostBytes = 1024 * 1024;

function createCollector() {
  const fields: FormField[] = [];
  const decoder = new TextDecoder();
  let value: Gatherer | undefined;
  let cut: { readonly cut: number; readonly hasFile: boolean } | undefined;
  const take = (event: FormEvent) => {
    if (cut !== undefined) return;
    const field = fields.at(-1);
    if (event.type === "content") return value?.add(event.bytes);
    if (field && value) {
      field.value = decoder.decode(value.bytes());
      field.end = event.at;
    }
    const hasFile = event.type !== "end" && event.part.file !== undefined;
    if (event.type === "end" || hasFile) cut = { cut: event.at, hasFile };
    else {
      fields.push({ name: event.part.name, start: event.at, end: event.at, value: "" });
      value = createGatherer();
    }
  };
  return { fields, take, cut: () => cut };
}

/** The error for a body that stops before its form does. */
export const unfinished = () =>
  invalidRequest("The multipart body ends before its end, or has another boundary.");

/**
 * Reads the text fields that stand before the first file.
 * @throws ImageHubError `invalid_request` for more of them than is sensible, and for a form that ends before its end.
 */
export async function readFormFields(
  body: ReadableStream<Uint8Array>,
  scan: (chunk: Uint8Array) => Promise<readonly FormEvent[]>,
): Promise<FormFields> {
  const reader = body.getReader();
  const { fields, take, cut } = createCollector();
  const raw = createGatherer();
  raw.add(firstLineBreak);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw unfinished();
      raw.add(value);
      for (const event of await scan(value)) take(event);
      const found = cut();
      if (found !== undefined) return { fields, raw: raw.bytes(), ...found };
      size += value.byteLength;
      if (size > mostBytes) throw invalidRequest("The text fields of the multipart body are too long.");
    }
  } finally {
    reader.releaseLock();
  }
}
