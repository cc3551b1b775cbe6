/** A prompt to begin with. */
export interface GalleryStarter {
  /** The prompt. */
  readonly prompt: string;
  /** The address of a picture that shows what may come of it. */
  readonly image?: string | undefined;
  /** Width through height of that picture. Default: 1. */
  readonly ratio?: number | undefined;
}
