import { isTier } from "../contract/tier";
import { fields, listOf, number, text } from "../utils/checks";
import type { Draft } from "./Draft";

/** Raised when records change so much that older code would misread them. */
const version = 1;

const isCount = (value: unknown): value is number => number(value) && [1, 2, 3, 4].includes(value);

const isRecordOfDraft = fields({
  version: (value: unknown): value is typeof version => value === version,
  from: text,
  prompt: text,
  wanted: fields({}, { model: text, aspectRatio: text, tier: isTier, quality: text, n: isCount }),
  files: text,
});

const isFiles = fields({
  id: text,
  files: listOf((value: unknown): value is Blob => value instanceof Blob),
});

/** What is kept of a draft beside its files: `files` names the set of files that belongs to it. */
export const writeDraft = ({ from, prompt, wanted }: Draft, files: string): unknown => ({
  ...{ version, from, prompt, wanted, files },
});

/** The draft of a record and of the files beside it; undefined for one that is damaged or of a newer version. */
export function readDraft(record: unknown, beside: unknown): Draft | undefined {
  if (!isRecordOfDraft(record)) return undefined;
  const { from, prompt, wanted, files } = record;
  // Another tab may have written its own files there meanwhile.
  const referenceImages = isFiles(beside) && beside.id === files ? beside.files : [];
  return { from, prompt, wanted, referenceImages };
}
