/** A range of one piece; several would come in a form that is no image. */
const range = /^bytes=(\d{1,15}-\d{0,15}|-\d{1,15})$/;
const etag = /^(W\/)?"[\x21\x23-\x7e]{0,200}"$/;
const etags = /^(\*|(W\/)?"[\x21\x23-\x7e]{0,200}"(, ?(W\/)?"[\x21\x23-\x7e]{0,200}")*)$/;

const shapes: readonly (readonly [name: string, shape: RegExp])[] = [
  ["range", range],
  ["if-range", etag],
  ["if-none-match", etags],
];

/** What of the browser's request goes to the image's host: which part is wanted, and what it has already. */
export const askedHeaders = ({ headers }: Request): Record<string, string> =>
  Object.fromEntries(
    shapes.flatMap(([name, shape]) => {
      const value = headers.get(name) ?? "";
      return shape.test(value) ? [[name, value]] : [];
    }),
  );

const passed: readonly (readonly [name: string, shape: RegExp])[] = [
  ["etag", etag],
  ["accept-ranges", /^bytes$/],
  ["content-range", /^bytes (\d{1,15}-\d{1,15}|\*)\/(\d{1,15}|\*)$/],
];

/** What of the host's answer reaches the browser, besides the image. */
export const givenHeaders = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries(
    passed.flatMap(([name, shape]) => {
      const value = headers.get(name) ?? "";
      return shape.test(value) ? [[name, value]] : [];
    }),
  );

/** An image never changes. Opened by itself it is a picture and nothing else, and other sites can't embed it. */
export const pictureHeaders = {
  "cache-control": "private, max-age=31536000, immutable",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
} as const;
