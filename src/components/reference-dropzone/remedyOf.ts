import type { ReferenceRejection, RejectionRemedy } from "./ReferenceRejection";

/** What every browser of these days decodes, although the API does not take it. */
const convertible: readonly (string | undefined)[] = ["GIF", "BMP", "AVIF"];

/** What one click can do about a rejection now. */
export function remedyOf(rejection: ReferenceRejection, placesLeft: number): RejectionRemedy | undefined {
  const hasFile = rejection.file !== undefined;
  switch (rejection.code) {
    case "tooMany":
      if (placesLeft === 0) return undefined;
      return hasFile ? "add" : "fetch";
    case "unreadable":
      return hasFile ? "add" : undefined;
    case "unreachable":
      return rejection.address === undefined ? undefined : "fetch";
    case "tooLarge":
      return hasFile ? "shrink" : undefined;
    case "unsupportedType":
      return hasFile && convertible.includes(rejection.found) ? "convert" : undefined;
    default:
      return undefined;
  }
}
