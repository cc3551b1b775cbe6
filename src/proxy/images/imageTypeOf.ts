/** The types of images that the proxy knows by their bytes, and with them all that it ever serves. */
export const imageTypes = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/avif"] as const;

/** One of {@link imageTypes}. */
export type ImageType = (typeof imageTypes)[number];

/** How many first bytes {@link imageTypeOf} wants. */
export const imageHeadBytes = 12;

/** Where a type has which bytes, each written as one character. */
const signatures: readonly (readonly [
  type: ImageType,
  ...marks: (readonly [at: number, bytes: string])[],
])[] = [
  ["image/png", [0, "\x89PNG\r\n\x1a\n"]],
  ["image/jpeg", [0, "\xff\xd8\xff"]],
  ["image/webp", [0, "RIFF"], [8, "WEBP"]],
  ["image/gif", [0, "GIF8"]],
  ["image/avif", [4, "ftypavif"]],
];

/** Tells by its first bytes what an image is, whatever it is called and declared as; undefined for anything else. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, imageHeadBytes));
  return signatures.find(([, ...marks]) => marks.every(([at, mark]) => head.startsWith(mark, at)))?.[0];
}
