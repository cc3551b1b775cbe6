/** A size for a message, readable and exact. */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toFixed(2)} MB (${bytes} bytes)`;
