import * as z from "zod/mini";
import { tiers } from "../contract/tier";
import type { Draft } from "./Draft";

/** Raised when records change so much that older code would misread them. */
const version = 1;

const recordSchema = z.object({
  version: z.literal(version),
  from: z.string(),
  prompt: z.string(),
  wanted: z.object({
    model: z.exactOptional(z.string()),
    aspectRatio: z.exactOptional(z.string()),
    tier: z.exactOptional(z.enum(tiers)),
    quality: z.exactOptional(z.string()),
    n: z.exactOptional(z.int().check(z.gte(1), z.lte(4))),
  }),
  files: z.string(),
});

const filesSchema = z.object({ id: z.string(), files: z.array(z.instanceof(Blob)) });

/** What is kept of a draft beside its files: `files` names the set of files that belongs to it. */
export const writeDraft = ({ from, prompt, wanted }: Draft, files: string): unknown => ({
  ...{ version, from, prompt, wanted, files },
});

/** The draft of a record and of the files beside it; undefined for one that is damaged or of a newer version. */
export function readDraft(record: unknown, beside: unknown): Draft | undefined {
  const read = z.safeParse(recordSchema, record);
  if (!read.success) return undefined;
  const { from, prompt, wanted, files } = read.data;
  const kept = z.safeParse(filesSchema, beside);
  // Another tab may have written its own files there meanwhile.
  const referenceImages = kept.success && kept.data.id === files ? kept.data.files : [];
  return { from, prompt, wanted, referenceImages };
}
