import { useEffect, useRef } from "react";
import { inspectFile } from "./inspectFile";
import { loadPreparation } from "./loadPreparation";
import type { ReferenceRejection } from "./ReferenceRejection";
import type { IncomingFile } from "./useFileIntake";
import type { useRejections } from "./useRejections";

/** What {@link useRemedies} is made of. */
export interface RemediesOptions extends Pick<
  ReturnType<typeof useRejections>,
  "reject" | "dismissRejection" | "setBusy"
> {
  /** The rejections, each with its remedy. */
  rejections: readonly ReferenceRejection[];
  /** The largest file, in bytes. */
  maxBytes: number;
  /** Takes files in. */
  take: (files: readonly IncomingFile[]) => Promise<void>;
  /** Takes an address in. */
  takeAddress: (address: string, name: string) => void;
}

/** The same picture as a file that can be taken. */
async function remake(file: File | Blob, name: string, maxBytes: number, signal: AbortSignal): Promise<File> {
  const { prepareOffThread } = await loadPreparation();
  // What is of a right type has just too many bytes; anything else loses nothing as PNG.
  const known = await inspectFile(file, Infinity);
  const type = known.ok ? known.value.type : "image/png";
  const { file: made = file } = await prepareOffThread({ file, remake: { type, maxBytes }, signal });
  return new File([made], name, { type });
}

/** One click against a rejection. */
export function useRemedies(options: RemediesOptions) {
  const { rejections, maxBytes, take, takeAddress, reject, dismissRejection, setBusy } = options;
  const leaving = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const rework = async ({ id, name, file = new Blob([]) }: ReferenceRejection) => {
    const signal = leaving.current?.signal ?? new AbortController().signal;
    setBusy(id);
    const made = await remake(file, name, maxBytes, signal).catch(() => undefined);
    if (signal.aborted) return;
    dismissRejection(id);
    if (made) await take([{ file: made }]);
    else reject({ code: "unconvertible" }, { name });
  };

  /** Applies the remedies of these rejections; those without one are passed over. */
  return (ids: readonly string[]): void => {
    const chosen = rejections.filter(({ id, remedy, isBusy }) => ids.includes(id) && remedy && !isBusy);
    const added: IncomingFile[] = [];
    for (const rejection of chosen) {
      const { id, remedy, file, address, name } = rejection;
      if (remedy === "shrink" || remedy === "convert") {
        void rework(rejection);
        continue;
      }
      dismissRejection(id);
      if (remedy === "add" && file) added.push({ file, address });
      else if (address !== undefined) takeAddress(address, name);
    }
    if (added.length > 0) void take(added);
  };
}
