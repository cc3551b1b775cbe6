/** What is to be done with a reference image before it is sent. */
export interface PrepareOptions {
  /**
   * The longest edge in pixels that is sent, for example 2048; larger images are scaled down and written anew in their
   * own format, smaller ones stay as they are. Default: images are sent as they were chosen.
   */
  downscaleTo?: number | undefined;
  /**
   * True removes place, time, camera and author from the file without touching the picture; orientation and colour
   * profile stay. Default: false.
   */
  stripMetadata?: boolean | undefined;
}

/** A picture to be written anew, at its own size or the largest one that stays within the bytes. */
export interface RemakeOptions {
  /** The media type to write. */
  readonly type: string;
  /** The most bytes that it may have. */
  readonly maxBytes: number;
}

/** Width and height in pixels, upright. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture looks like. */
export interface PreviewedImage {
  /** Its size; absent where the browser can't decode without a page. */
  readonly size?: PictureSize | undefined;
  /** A small copy to show; absent where the file itself is small enough. */
  readonly preview?: Blob | undefined;
}

/** What became of the file. */
export interface ProcessedImage {
  /** The new file; absent where the chosen one stays. */
  readonly file?: Blob | undefined;
  /** The new size; absent where it did not change. */
  readonly size?: PictureSize | undefined;
  /** What was asked for and could not be done. */
  readonly problem?: "downscale" | "metadata" | undefined;
}
