import { createBodyHash } from "./createBodyHash";
import type { FormEvent } from "../uploads/createFormScanner";
import type { PartHead } from "../uploads/readPartHead";
import { invalidRequest } from "./invalidRequest";

/** Hashes a form by its parts, because browsers make up another boundary each time. */
export interface FormHash {
  /**
   * Takes the next events; must be awaited before the next call.
   * @throws ImageHubError `invalid_request` for an `async` after a file, where it can't be taken out any more.
   */
  take: (events: readonly FormEvent[]) => Promise<void>;
  /** The hash of a form that has ended, or null. */
  result: () => string | null;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Creates a hash over everything in a form but `async`. */
export function createFormHash(): FormHash {
  const hash = createBodyHash("POST form 1\n");
  let result: string | null = null;
  let head: string | null = null;
  let contentBytes = 0;
  let hasFile = false;

  /** Lengths of a fixed width after each part keep heads and contents apart. */
  const endPart = async () => {
    if (head === null) return;
    await hash.update(encode(head + String(contentBytes).padStart(20) + String(head.length).padStart(20)));
  };

  const beginPart = (nextHead: string, { name, file }: PartHead) => {
    hasFile ||= file !== undefined;
    const isAsync = name === "async";
    if (isAsync && hasFile) throw invalidRequest("Put the field async before the files.");
    head = isAsync ? null : nextHead;
    contentBytes = 0;
  };

  return {
    async take(events) {
      for (const event of events) {
        if (event.type === "content") {
          contentBytes += event.bytes.byteLength;
          if (head !== null) await hash.update(event.bytes);
          continue;
        }
        await endPart();
        if (event.type === "end") result = await hash.digest();
        else beginPart(event.head, event.part);
      }
    },
    result: () => result,
  };
}
