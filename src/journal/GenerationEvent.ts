import type { Generation } from "../contract/generationSchema";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { ImageHubError } from "../contract/ImageHubError";

/** Something that happened to one submission. */
export type GenerationEvent =
  | {
      /** A person asked for it; nothing has been sent yet. */
      readonly type: "submitted";
      readonly key: string;
      readonly request: GenerationRequest;
      readonly asked: number | undefined;
      readonly parent: GenerationEntry["parent"];
      readonly at: string;
    }
  | {
      /** The API has answered, to the submission or to a poll. */
      readonly type: "reported";
      readonly key: string;
      readonly generation: Generation;
      readonly at: string;
      /** How long it took, where it was watched to its end. */
      readonly tookMs?: number | undefined;
    }
  /** The submission was refused, never arrived, or its answer was lost. */
  | {
      readonly type: "submissionFailed";
      readonly key: string;
      readonly error: ImageHubError;
      readonly at: string;
    }
  /** The API no longer tells about an accepted submission. */
  | { readonly type: "lost"; readonly key: string; readonly error: ImageHubError; readonly at: string }
  /** A person does not want to wait any longer. */
  | { readonly type: "stoppedWaiting"; readonly key: string; readonly at: string }
  /** A person wants to know again, or the page is back. */
  | { readonly type: "resumedWaiting"; readonly key: string }
  /** Small local pictures of its images have been made. */
  | {
      readonly type: "pictured";
      readonly key: string;
      readonly thumbnails: Readonly<Record<string, string>>;
    }
  /** A person marks it, or takes the mark away. */
  | { readonly type: "favourited"; readonly key: string; readonly isFavourite: boolean }
  | {
      /** The proxy's history has it: it may have been submitted on another device. */
      readonly type: "listed";
      readonly key: string;
      /** What was asked for, where it is not known here. */
      readonly entry: GenerationEntry;
      readonly generation: Generation;
      readonly at: string;
    }
  /** Storage or another tab knows this about it. */
  | { readonly type: "adopted"; readonly key: string; readonly entry: GenerationEntry };
