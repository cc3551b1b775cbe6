/** How many first bytes {@link sniffImageType} wants: enough for a comment before `<svg`. */
export const sniffedBytes = 1024;

/** What a file's first bytes say that it is. */
export type SniffedType =
  | { readonly type: "image/png" | "image/jpeg" | "image/webp" }
  /** Something else, as a proper name where it is known. */
  | { readonly type: null; readonly found?: string | undefined };

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly is: SniffedType;
}

const signatures: readonly Signature[] = [
  { bytes: "\x89PNG\r\n\x1a\n", is: { type: "image/png" } },
  { bytes: "\xff\xd8\xff", is: { type: "image/jpeg" } },
  { bytes: "WEBP", at: 8, is: { type: "image/webp" } },
  { bytes: "GIF8", is: { type: null, found: "GIF" } },
  { bytes: "%PDF", is: { type: null, found: "PDF" } },
  { bytes: "II*\0", is: { type: null, found: "TIFF" } },
  { bytes: "MM\0*", is: { type: null, found: "TIFF" } },
  { bytes: "BM", is: { type: null, found: "BMP" } },
  { bytes: "8BPS", is: { type: null, found: "PSD" } },
  { bytes: "\0\0\x01\0", is: { type: null, found: "ICO" } },
  { bytes: "\0\0\0\fJXL ", is: { type: null, found: "JPEG XL" } },
  { bytes: "\xff\x0a", is: { type: null, found: "JPEG XL" } },
  { bytes: "PK\x03\x04", is: { type: null, found: "ZIP" } },
];

const brands: readonly (readonly [pattern: RegExp, found: string])[] = [
  [/avi[fs]/, "AVIF"],
  [/hei[cxms]|hev[cxms]|mif1|msf1/, "HEIC"],
  [/qt {2}/, "QuickTime"],
  [/./, "MP4"],
];

/** The container of HEIC, AVIF and MP4 names its brands after `ftyp`; the generic `mif1` may hold either image kind. */
function sniffContainer(head: string): SniffedType | undefined {
  if (head.slice(4, 8) !== "ftyp") return undefined;
  const listed = head.slice(8, Math.max(12, head.charCodeAt(3)));
  return { type: null, found: brands.find(([pattern]) => pattern.test(listed))?.[1] };
}

function sniffMarkup(head: string): SniffedType | undefined {
  if (!/^(?:\xef\xbb\xbf)?\s*</.test(head)) return undefined;
  if (/<svg[\s>]/i.test(head)) return { type: null, found: "SVG" };
  return /<!doctype html|<html|<head|<body/i.test(head) ? { type: null, found: "HTML" } : undefined;
}

/** Tells what a file is by its first bytes; name and declared type are not asked, because both may lie. */
export function sniffImageType(bytes: Uint8Array): SniffedType {
  const head = Array.from(bytes.subarray(0, sniffedBytes), (byte) => String.fromCharCode(byte)).join("");
  const signature = signatures.find(
    ({ bytes: wanted, at = 0 }) => head.startsWith(wanted, at) && (at === 0 || head.startsWith("RIFF")),
  );
  return signature?.is ?? sniffContainer(head) ?? sniffMarkup(head) ?? { type: null };
}
