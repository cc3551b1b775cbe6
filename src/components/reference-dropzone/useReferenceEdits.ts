import { useCallback, useState } from "react";
import type { FetchReference } from "./FetchReference";
import type { ReferenceChange } from "./ReferenceChange";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceRejection } from "./ReferenceRejection";
import { remedyOf } from "./remedyOf";
import { useAddressIntake } from "./useAddressIntake";
import { useFileIntake, type IntakeOptions } from "./useFileIntake";
import { useReferenceActions } from "./useReferenceActions";
import { useRejections } from "./useRejections";
import { useRemedies } from "./useRemedies";

/** What {@link useReferenceEdits} is made of. */
export interface ReferenceEditsOptions extends Omit<IntakeOptions, "onTaken" | "reject"> {
  /** The list as rendered. */
  references: readonly ReferenceImage[];
  /** Reads an image by its address; without it, no address is taken. */
  fetchImage: FetchReference | undefined;
}

/** What is true of a rejection now: another model may have another limit, and a place may be free. */
const asOfNow = (rejection: ReferenceRejection, limit: number, placesLeft: number): ReferenceRejection => ({
  ...rejection,
  ...(rejection.code === "tooMany" && { limit }),
  remedy: remedyOf(rejection, placesLeft),
});

/** Taking pictures in and rearranging what is there, with what is said of the latest of both. */
export function useReferenceEdits(options: ReferenceEditsOptions) {
  const { limit, maxBytes, references, current, update } = options;
  const [change, setChange] = useState<ReferenceChange | null>(null);
  const { rejections: bare, forgetAll, forgetCopies, ...refusing } = useRejections();
  const onTaken = useCallback(
    (taken: readonly ReferenceImage[]) =>
      setChange({ kind: "added", count: taken.length, total: current().length }),
    [current],
  );
  const onFetching = useCallback((name: string) => setChange({ kind: "fetching", name }), []);
  const onChange = useCallback(
    (next: ReferenceChange) => {
      setChange(next);
      if (next.kind !== "moved") forgetCopies();
    },
    [forgetCopies],
  );
  const intake = { ...options, reject: refusing.reject, onTaken };
  const take = useFileIntake(intake);
  const takeAddress = useAddressIntake({ ...intake, onFetching });
  const actions = useReferenceActions({ current, update, onChange });
  const placesLeft = Math.max(0, limit - references.length);
  const rejections = bare.map((rejection) => asOfNow(rejection, limit, placesLeft));
  const applyRemedy = useRemedies({ ...refusing, rejections, maxBytes, take, takeAddress });
  /** What is said of earlier files has been read by then. */
  const begin = () => {
    forgetAll();
    setChange(null);
  };
  return {
    ...actions,
    rejections,
    placesLeft,
    change,
    dismissRejection: refusing.dismissRejection,
    applyRemedy,
    add(files: Iterable<File | Blob>, address?: string): Promise<void> {
      const batch = Array.from(files, (file) => ({ file, address }));
      if (batch.length > 0) begin();
      return take(batch);
    },
    addAddress(address: string, name?: string): void {
      begin();
      takeAddress(address, name);
    },
  };
}
