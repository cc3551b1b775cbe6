/** A reference image that a person added: its file, and how far reading it is. */
export interface ReferenceImage {
  /** An id of this page; stays the same while the image is kept. */
  readonly id: string;
  /** The file to send, with its media type corrected where the file name lied. */
  readonly file: File | Blob;
  /** The file's name, or a plain one where it had none (a pasted image). */
  readonly name: string;
  /** The media type, read from the file's first bytes. */
  readonly type: string;
  /** `reading` while its dimensions are read, `ready` when it can be sent, `error` when it can't be decoded. */
  readonly status: "reading" | "ready" | "error";
  /** An object URL to show it with; ends with the image or the component that made it. Absent until it is `ready`. */
  readonly previewUrl?: string | undefined;
  /** Width in pixels, upright; absent until it is known. */
  readonly width?: number | undefined;
  /** Height in pixels, upright; absent until it is known. */
  readonly height?: number | undefined;
}

let count = 0;

/** An id that no other reference or rejection of this page has. */
export const nextId = () => `reference-${(count += 1)}`;

/** A reference that is still to be read; it is named and typed as its file says, unless somebody knows better. */
export const asReference = ({
  file,
  name = (file instanceof File ? file.name : "") || "image",
  type = file.type,
}: Pick<ReferenceImage, "file"> & Partial<Pick<ReferenceImage, "name" | "type">>): ReferenceImage => ({
  file,
  name,
  type,
  id: nextId(),
  status: "reading",
});

/** The files that can be sent, in order: those of every image that is `ready`. */
export const readyFiles = (references: readonly ReferenceImage[]): (File | Blob)[] =>
  references.filter((reference) => reference.status === "ready").map((reference) => reference.file);
