import { useCallback } from "react";
import { nameOfAddress, parseAddress } from "./addresses";
import type { FetchReference } from "./FetchReference";
import { inspectFile } from "./inspectFile";
import { isAmong } from "./isAmong";
import { asReference, type ReferenceImage } from "./ReferenceImage";
import type { ReferenceProblem } from "./ReferenceRejection";
import type { IntakeOptions } from "./useFileIntake";
import { useReferenceJobs } from "./useReferenceJobs";
import type { ReferenceUpdate } from "./useReferenceList";

/** What {@link useAddressIntake} is made of. */
export interface AddressIntakeOptions extends IntakeOptions {
  /** The list as rendered. */
  references: readonly ReferenceImage[];
  /** Reads an image by its address; without it, no address is taken. */
  fetchImage: FetchReference | undefined;
  /** Told the name of what is being fetched. */
  onFetching: (name: string) => void;
}

const lanes = 4;
const isDue = ({ status }: ReferenceImage) => status === "fetching";
const canFetch = /^(?:https?|blob|data):/i;

type Fetched = { readonly ok: true; readonly value: Partial<ReferenceImage> } | Refused;
interface Refused {
  readonly ok: false;
  readonly problem: ReferenceProblem;
  readonly file?: File | undefined;
}

/** Pictures by their address: each takes its place at once, and becomes an image or a rejection. */
export function useAddressIntake(options: AddressIntakeOptions) {
  const { references, limit, maxBytes, current, update, reject, fetchImage, onTaken, onFetching } = options;

  const fetchOne = useCallback(
    async ({ id, address = "", name }: ReferenceImage, signal: AbortSignal): Promise<Fetched> => {
      const blob = await fetchImage?.(address, { signal }).catch(() => undefined);
      if (!blob) return { ok: false, problem: { code: "unreachable" } };
      const file = new File([blob], name, { type: blob.type });
      const inspection = await inspectFile(file, maxBytes);
      if (!inspection.ok) return { ok: false, problem: inspection.problem, file };
      const others = current().filter((reference) => reference.id !== id);
      if (await isAmong(others, file)) return { ok: false, problem: { code: "alreadyAdded" } };
      return { ok: true, value: { ...inspection.value, status: "reading" } };
    },
    [fetchImage, maxBytes, current],
  );

  const run = useCallback(
    async (reference: ReferenceImage, signal: AbortSignal): Promise<ReferenceUpdate> => {
      const { id, name, address } = reference;
      const outcome = await fetchOne(reference, signal);
      if (signal.aborted) return (list) => list;
      if (!outcome.ok) {
        reject(outcome.problem, { name, address, file: outcome.file });
        return (list) => list.filter((other) => other.id !== id);
      }
      onTaken([reference]);
      return (list) => list.map((other) => (other.id === id ? { ...other, ...outcome.value } : other));
    },
    [fetchOne, reject, onTaken],
  );
  useReferenceJobs({ references, update, isDue, run, lanes });

  const problemOf = (address: string): ReferenceProblem | undefined => {
    if (current().some((reference) => reference.address === address)) return { code: "alreadyAdded" };
    return current().length >= limit ? { code: "tooMany", limit } : undefined;
  };

  return (text: string, given?: string): void => {
    const address = canFetch.test(text) ? text : parseAddress(text)?.href;
    if (address === undefined || !URL.canParse(address))
      return reject({ code: "notAnAddress" }, { name: given ?? text });
    const name = given ?? nameOfAddress(address);
    const problem = problemOf(address);
    if (problem) return reject(problem, { name, address });
    const reference: ReferenceImage = {
      ...asReference({ file: new Blob([]), name, address }),
      status: "fetching",
    };
    update((list) => [...list, reference]);
    onFetching(name);
  };
}
