/** A reference image that a person added: its file, and how far reading it is. */
export interface ReferenceImage {
  /** An id of this page; stays the same while the image is kept. */
  readonly id: string;
  /** The file to send, with its media type corrected where the file name lied; empty while it is `fetching`. */
  readonly file: File | Blob;
  /** The file's name, or a plain one where it had none (a pasted image). */
  readonly name: string;
  /** The media type, read from the file's first bytes. */
  readonly type: string;
  /**
   * `fetching` while it comes from its address, `reading` while it is decoded, `processing` while it can be seen and is
   * made smaller or freed of metadata, `ready` when it can be sent, `error` when it can't be decoded.
   */
  readonly status: "fetching" | "reading" | "processing" | "ready" | "error";
  /** A small picture of it, upright; absent until it was decoded, and where the file is small enough itself. */
  readonly preview?: Blob | undefined;
  /** An object URL of the small picture; ends with the image or the component that made it. Absent until it was decoded. */
  readonly previewUrl?: string | undefined;
  /** Width in pixels, upright; absent until it is known. */
  readonly width?: number | undefined;
  /** Height in pixels, upright; absent until it is known. */
  readonly height?: number | undefined;
  /** The file as it was chosen, where another one is sent in its place. */
  readonly original?: File | Blob | undefined;
  /** What was asked for and could not be done, so that the file is sent as it was chosen. */
  readonly unprocessed?: "downscale" | "metadata" | undefined;
  /** The address that it came from, where it came from one. */
  readonly address?: string | undefined;
}

let count = 0;

/** An id that no other reference or rejection of this page has. */
export const nextId = () => `reference-${(count += 1)}`;

/** A reference that is still to be read; it is named and typed as its file says, unless somebody knows better. */
export const asReference = ({
  file,
  name = (file instanceof File ? file.name : "") || "image",
  type = file.type,
  address,
}: Pick<ReferenceImage, "file"> &
  Partial<Pick<ReferenceImage, "name" | "type" | "address">>): ReferenceImage => ({
  file,
  name,
  type,
  ...(address !== undefined && { address }),
  id: nextId(),
  status: "reading",
});

/** Says whether something still happens to it, so that it can't be sent yet. */
export const isUnderWay = ({ status }: Pick<ReferenceImage, "status">): boolean =>
  status !== "ready" && status !== "error";

/** The files that can be sent, in order: those of every image that is `ready`. */
export const readyFiles = (references: readonly ReferenceImage[]): (File | Blob)[] =>
  references.filter((reference) => reference.status === "ready").map((reference) => reference.file);
