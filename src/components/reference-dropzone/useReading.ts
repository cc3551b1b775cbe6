import { useCallback } from "react";
import { loadPreparation } from "./loadPreparation";
import type { PrepareOptions, PreviewedImage, ProcessedImage } from "./prepare/PreparedImage";
import type { ReferenceImage } from "./ReferenceImage";
import { useReferenceJobs } from "./useReferenceJobs";
import type { ReferenceUpdate } from "./useReferenceList";

/** More than are decoded at a time, so that the next one waits where it is decoded and not here. */
const lanes = 4;

/** Also what was `processing` when its component went: that begins anew. */
const isDue = ({ status }: ReferenceImage) => status === "reading" || status === "processing";

type Patch = Partial<Omit<ReferenceImage, "id">>;

/** Changes one image, if it is still there. */
const patching =
  (id: string, patch: Patch): ReferenceUpdate =>
  (list) =>
    list.some((reference) => reference.id === id)
      ? list.map((reference) => (reference.id === id ? { ...reference, ...patch } : reference))
      : list;

const seen = ({ size, preview }: PreviewedImage): Patch => ({ ...size, ...(preview && { preview }) });

function processed(
  { file, name, type }: ReferenceImage,
  { file: made, size, problem }: ProcessedImage,
): Patch {
  const { lastModified } = file instanceof File ? file : { lastModified: Date.now() };
  return {
    status: "ready",
    ...size,
    ...(made && { file: new File([made], name, { type, lastModified }), original: file }),
    ...(problem && { unprocessed: problem }),
  };
}

/** Where the code can't be loaded, the browser shows the file itself, and it is sent as it is. */
const unread = ({ downscaleTo, stripMetadata }: PrepareOptions): Patch => {
  const unprocessed = stripMetadata ? "metadata" : downscaleTo ? "downscale" : undefined;
  return { status: "ready", ...(unprocessed && { unprocessed }) };
};

async function prepare(
  reference: ReferenceImage,
  options: PrepareOptions,
  signal: AbortSignal,
  onSeen: (patch: Patch) => void,
): Promise<Patch> {
  const preparation = await loadPreparation().catch(() => undefined);
  if (!preparation) return unread(options);
  const { file } = reference;
  let look: Patch = {};
  const onPreview = (previewed: PreviewedImage) => {
    look = seen(previewed);
    onSeen(look);
  };
  try {
    const outcome = await preparation.prepareOffThread({ file, options, onPreview, signal });
    return { ...look, ...processed(reference, outcome) };
  } catch {
    return { status: "error" };
  }
}

/** Decodes every image that is `reading`, wherever it came from, makes of it what is to be sent, and settles it. */
export function useReading(
  references: readonly ReferenceImage[],
  update: (change: ReferenceUpdate) => void,
  { downscaleTo, stripMetadata }: PrepareOptions,
): void {
  const run = useCallback(
    async (reference: ReferenceImage, signal: AbortSignal) => {
      const options = { downscaleTo, stripMetadata };
      const isProcessed = downscaleTo !== undefined || stripMetadata === true;
      // Without anything to process, what it looks like and that it is ready are known at the same moment.
      const show = (patch: Patch) => {
        if (isProcessed) update(patching(reference.id, { ...patch, status: "processing" }));
      };
      return patching(reference.id, await prepare(reference, options, signal, show));
    },
    [update, downscaleTo, stripMetadata],
  );
  useReferenceJobs({ references, update, isDue, run, lanes });
}
