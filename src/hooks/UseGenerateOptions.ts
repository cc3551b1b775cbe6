import type { UploadProgress } from "../client/ImageHubClient";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { ImageHubError } from "../contract/ImageHubError";

/** Options of `useGenerate`. */
export interface UseGenerateOptions {
  /** `async` (default) polls for the images; `sync` keeps one request open, for up to 800 s. */
  mode?: "async" | "sync" | undefined;
  /** Called once for every submission that ended with images, also where it was given up or in doubt before. */
  onResult?: ((entry: GenerationEntry) => void) | undefined;
  /** Called once for every submission that ended without images. */
  onError?: ((error: ImageHubError, entry: GenerationEntry) => void) | undefined;
  /** Hears how much of the reference images has been sent. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What a submission may say beside the request. */
export interface GenerateOptions {
  /** The image that this one is made from. */
  parent?: GenerationEntry["parent"];
}
