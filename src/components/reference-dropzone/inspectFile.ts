import type { ReferenceProblem } from "./ReferenceRejection";
import { sniffedBytes, sniffImageType } from "./sniffImageType";

/** A file that can be taken: named, and of the type that its bytes show. */
export interface InspectedFile {
  readonly file: File | Blob;
  readonly name: string;
  readonly type: string;
}

/** What {@link inspectFile} found. */
export type Inspection =
  | { readonly ok: true; readonly value: InspectedFile }
  | { readonly ok: false; readonly name: string; readonly problem: ReferenceProblem };

const extensions: Record<string, { own: string; known: RegExp }> = {
  "image/png": { own: "png", known: /\.png$/i },
  "image/jpeg": { own: "jpg", known: /\.jpe?g$/i },
  "image/webp": { own: "webp", known: /\.webp$/i },
};

function trueName(name: string, type: string): string {
  const extension = extensions[type];
  if (!extension || extension.known.test(name)) return name;
  return `${name.replace(/\.[a-z\d]{1,5}$/i, "") || "image"}.${extension.own}`;
}

function corrected(file: File | Blob, given: string, type: string): InspectedFile {
  const name = trueName(given, type);
  if (file instanceof File && file.name === name && file.type === type) return { file, name, type };
  const lastModified = file instanceof File ? file.lastModified : undefined;
  const options = lastModified === undefined ? { type } : { type, lastModified };
  return { file: new File([file], name, options), name, type };
}

/** Parses one file at the edge: its size, and its type by its first bytes. Corrects a name or type that lies. */
export async function inspectFile(file: File | Blob, maxBytes: number): Promise<Inspection> {
  const name = (file instanceof File ? file.name : "") || "image";
  const refuse = (problem: ReferenceProblem): Inspection => ({ ok: false, name, problem });
  if (file.size === 0) return refuse({ code: "empty" });
  try {
    const sniffed = sniffImageType(new Uint8Array(await file.slice(0, sniffedBytes).arrayBuffer()));
    if (sniffed.type === null) return refuse({ code: "unsupportedType", found: sniffed.found });
    if (file.size > maxBytes) return refuse({ code: "tooLarge", bytes: file.size, maxBytes });
    return { ok: true, value: corrected(file, name, sniffed.type) };
  } catch {
    return refuse({ code: "unreadable" });
  }
}
