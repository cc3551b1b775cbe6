/** Bytes as characters, one each: for names inside of file formats. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Characters as bytes, one each. */
export const fromLatin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
