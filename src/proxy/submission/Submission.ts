import type { LedgerRequest } from "../ledger/ProxyLedger";
import type { AskedFields } from "../limits/readAsked";
import type { Upload } from "../uploads/Upload";

/** How a request to generate is read. */
export interface Reading {
  /** True for one with a key, which is compared with others that have the same. */
  readonly isKeyed: boolean;
  /** True asks the service to answer at once, whatever the browser says. */
  readonly forcesAsync: boolean;
}

/** A request to generate that is sent once, however often it arrives. */
export interface Submission {
  /** What is asked for, as far as it is known before the files. */
  readonly request: LedgerRequest;
  /** The fields with their values, as far as they stand before the files. */
  readonly fields: AskedFields;
  /** Makes its body for the service; with a prompt, all text fields are written anew, with that prompt. */
  readonly prepare: (prompt?: string) => Promise<Upload>;
  /** A hash of all that is asked for; null until the body has been read to its end. */
  readonly fingerprint: () => Promise<string | null>;
  /** Says that the service may have all of the body by now. Before that, it can't have begun. */
  readonly isSent: () => boolean;
  /** Resolves when `isSent` becomes true. */
  readonly sent: Promise<void>;
}

const fieldNames = ["model", "prompt", "size", "aspect_ratio", "quality", "n"];
const longestField = 8_000;

/** What a ledger keeps of the fields of a request. */
export const ledgerRequestOf = (fields: Iterable<readonly [name: string, value: unknown]>): LedgerRequest =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]) => {
      const isText = typeof value === "string" || typeof value === "number";
      const text = isText && fieldNames.includes(name) ? String(value) : "";
      return text !== "" && text.length <= longestField ? [[name, text]] : [];
    }),
  );
