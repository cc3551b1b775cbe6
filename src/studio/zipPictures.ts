import { makeZip } from "client-zip";
import type { ViewerPicture } from "../components/viewer/viewerPictures";
import { ImageHubError } from "../contract/ImageHubError";
import type { ReadImage } from "../hooks/createReadImage";
import { pictureName } from "./pictureName";

/** What {@link zipPictures} is made of. */
export interface ZipOptions {
  /** The pictures, in the order to pack them in. */
  readonly pictures: readonly ViewerPicture[];
  /** Reads one of them. */
  readonly readImage: ReadImage;
  /** Stops reading and packing, which then rejects. */
  readonly signal: AbortSignal;
  /** Hears how many have been read or given up. */
  readonly onProgress: (done: number) => void;
}

/** What came of packing. */
export interface Zipped {
  /** The archive; absent where no picture could be read. */
  readonly blob?: Blob | undefined;
  /** How many pictures could not be read. */
  readonly failed: number;
}

const reasonOf = (error: unknown) => (error instanceof ImageHubError ? error.code : "unreadable");

/** The same name twice would hide one of the files. */
function uniqueName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf(".");
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1)
    unique = `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
  taken.add(unique);
  return unique;
}

/** What is told of a picture: its recipe without the reference images, its submission's cost, its times. */
function describe({ image, entry }: ViewerPicture) {
  const { referenceImages, ...recipe } = entry.request;
  return {
    imageId: image.id,
    generationId: entry.id,
    recipe: { ...recipe, references: referenceImages?.length ?? 0 },
    credits: { ...entry.cost, images: entry.images.length },
    submittedAt: entry.submittedAt,
    settledAt: entry.settledAt,
    tookMs: entry.tookMs,
    isFavourite: entry.isFavourite ?? false,
    madeFrom: entry.parent,
  };
}

/**
 * Packs pictures into one archive, one after the other, with a `manifest.json` that tells how each was made and which ones
 * could not be read. Rejects only when it is stopped.
 */
export async function zipPictures({ pictures, readImage, signal, onProgress }: ZipOptions): Promise<Zipped> {
  const images: unknown[] = [];
  const failures: unknown[] = [];
  const taken = new Set(["manifest.json"]);

  async function* files() {
    for (const picture of pictures) {
      signal.throwIfAborted();
      const { image, entry } = picture;
      try {
        const input = await readImage(image, entry.id, { signal });
        const name = uniqueName(pictureName(image, entry, input.type), taken);
        images.push({ file: name, ...describe(picture) });
        yield { name, input, lastModified: new Date(entry.settledAt ?? entry.submittedAt) };
      } catch (error) {
        signal.throwIfAborted();
        failures.push({ reason: reasonOf(error), url: image.url, ...describe(picture) });
      }
      onProgress(images.length + failures.length);
    }
    const manifest = JSON.stringify({ images, failures }, null, 2);
    yield { name: "manifest.json", input: manifest, lastModified: new Date() };
  }

  const blob = await new Response(makeZip(files())).blob();
  signal.throwIfAborted();
  if (images.length === 0) return { failed: failures.length };
  return { blob: new Blob([blob], { type: "application/zip" }), failed: failures.length };
}
