/** Why a file was not taken. */
export type ReferenceProblem =
  | {
      /** Neither PNG nor JPEG nor WebP, whatever its name says. */
      readonly code: "unsupportedType";
      /** What it really is, as a proper name (`GIF`, `PDF` …); absent where its first bytes say nothing known. */
      readonly found?: string | undefined;
    }
  | {
      /** It has no bytes. */
      readonly code: "empty";
    }
  | {
      /** It has more bytes than allowed. */
      readonly code: "tooLarge";
      /** Its size in bytes. */
      readonly bytes: number;
      /** The largest size allowed, in bytes. */
      readonly maxBytes: number;
    }
  | {
      /** There was no place left. */
      readonly code: "tooMany";
      /** How many images are allowed. */
      readonly limit: number;
    }
  | {
      /** The same picture is there already. */
      readonly code: "alreadyAdded";
    }
  | {
      /** Its bytes can't be read: it was moved, changed, or access was refused. */
      readonly code: "unreadable";
    }
  | {
      /** It lies at an address that this page can't read: it is gone, or its host does not allow it. */
      readonly code: "unreachable";
    }
  | {
      /** It is no address of an image: neither `http` nor `https`. */
      readonly code: "notAnAddress";
    }
  | {
      /** It could not be made into something that can be taken. */
      readonly code: "unconvertible";
    };

/**
 * What one click can do about it: `add` it now (there is a place, or it may be readable by now), `shrink` it to the size
 * that is allowed, `convert` it to PNG, `fetch` it once more.
 */
export type RejectionRemedy = "add" | "shrink" | "convert" | "fetch";

/** A file that was not taken, and why; kept until it is dismissed or the next files are added. */
export type ReferenceRejection = ReferenceProblem & {
  /** An id to dismiss it with. */
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** The file itself, where there is one. */
  readonly file?: File | Blob | undefined;
  /** The address that it was to come from, where there is one. */
  readonly address?: string | undefined;
  /** What can be done about it; absent where nothing can. */
  readonly remedy?: RejectionRemedy | undefined;
  /** True while the remedy is applied. */
  readonly isBusy?: boolean | undefined;
};
