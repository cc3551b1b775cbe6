import type { ReferenceImage } from "../components/reference-dropzone/ReferenceImage";
import type { ReferenceImages } from "../components/reference-dropzone/useReferenceImages";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import { useImageHub } from "../hooks/ImageHubContext";

type Parent = NonNullable<GenerationEntry["parent"]>;

const longestName = 40;

const nameOf = (prompt: string) =>
  prompt.length > longestName ? `${prompt.slice(0, longestName).trimEnd()}…` : prompt;

const absolute = (url: string) => new URL(url, location.href).href;

function parentAt(entries: readonly GenerationEntry[], address: string): Parent | undefined {
  for (const { key, images } of entries) {
    const image = images.find(({ url }) => absolute(url) === address);
    if (image) return { key, imageId: image.id };
  }
  return undefined;
}

/** Results as reference images, and where those came from. */
export function useResultReferences({ addAddress }: Pick<ReferenceImages, "addAddress">) {
  const { journal } = useImageHub();
  return {
    /** The result that the first of these images was, if any was one: chosen in the gallery, or dragged from there. */
    parentOf(references: readonly ReferenceImage[]): Parent | undefined {
      const entries = journal.list();
      return references
        .map(({ address }) => (address === undefined ? undefined : parentAt(entries, address)))
        .find((parent) => parent !== undefined);
    },
    /** Takes a result in as reference image. */
    addResult: (image: GeneratedImage, entry: GenerationEntry) =>
      addAddress(absolute(image.url), nameOf(entry.request.prompt)),
  };
}
