import { invalidRequest } from "../submission/invalidRequest";

/** What the head of a part of a form says. */
export interface PartHead {
  /** The field's name. */
  readonly name: string;
  /** The file's own name, for messages; undefined for a text field. */
  readonly file: string | undefined;
}

const unclear = () =>
  invalidRequest(
    "A part of the multipart body has a header that can be understood in more than one way: send a plain Content-Disposition: form-data with one name, and at most one filename.",
  );

/** A `name*` would be another name for whoever reads it. */
const known: readonly string[] = ["name", "filename", "filename*"];

function readParameters(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  let rest = text;
  while (rest.trim() !== "") {
    const found = /^\s*;\s*([\w-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/.exec(rest);
    const name = found?.[1]?.toLowerCase();
    // What two readers would read differently must not get past either of them.
    if (!found || name === undefined || parameters.has(name) || !known.includes(name)) throw unclear();
    parameters.set(name, found[2] ?? found[3] ?? "");
    rest = rest.slice(found[0].length);
  }
  return parameters;
}

function readFields(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split("\r\n").filter((text) => text !== "")) {
    const [, name, value] = /^([\w-]+):\s*([^\r\n\0]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || fields.has(name.toLowerCase())) throw unclear();
    fields.set(name.toLowerCase(), value);
  }
  return fields;
}

/** A name that fits into a message. */
const shown = (name: string) => name.replace(/[\p{C}"\\]/gu, "").slice(0, 80);

/**
 * Reads the head of a part. Whatever could be taken for a file counts as one: by its file name, or by a type that is no text.
 * @throws ImageHubError `invalid_request` for a head that two readers could read differently.
 */
export function readPartHead(head: string): PartHead {
  const fields = readFields(head);
  const [, rest] = /^form-data\s*(;.*)$/i.exec(fields.get("content-disposition") ?? "") ?? [];
  const parameters = readParameters(rest ?? "");
  const name = parameters.get("name");
  if (rest === undefined || name === undefined) throw unclear();
  const fileName = parameters.get("filename") ?? parameters.get("filename*");
  const isFile = fileName !== undefined || !/^(text\/plain\b|$)/i.test(fields.get("content-type") ?? "");
  return { name, file: isFile ? shown(fileName ?? "") || shown(name) || "file" : undefined };
}
