/** How many files a form may have, and how large each of them may be. */
export interface FileLimits {
  readonly files: number;
  readonly fileBytes: number;
}
