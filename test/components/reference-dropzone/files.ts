const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file with these characters, one byte each. */
export const fileOf = (text: string, name: string, type = "image/png"): File =>
  new File([latin1(text)], name, { type, lastModified: 1 });

/** The first bytes of files that may call themselves pictures. */
export const heads = {
  png: "\x89PNG\r\n\x1a\n rest",
  jpeg: "\xff\xd8\xff\xe0 rest",
  webp: "RIFF\x10\0\0\0WEBPVP8 rest",
  gif: "GIF89a rest",
  pdf: "%PDF-1.7 rest",
  heic: "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
  avif: "\0\0\0\x1cftypavif\0\0\0\0mif1avif",
  mp4: "\0\0\0\x18ftypisom\0\0\0\0isommp42",
  svg: '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"></svg>',
  html: "<!DOCTYPE html><html><body>404</body></html>",
  tiff: "II*\0 rest",
  bmp: "BM rest",
  wave: "RIFF\x10\0\0\0WAVEfmt rest",
  text: "hello",
} as const;
