import { invalidRequest } from "../submission/invalidRequest";

const blanks: ReadonlySet<number> = new Set([0x0d, 0x0a, 0x20, 0x09]);

/** The line break that most clients send there needs two. */
const mostBytes = 1024;

/**
 * Creates what lets nothing but white space, and little of it, stand behind a form's closing boundary: some readers go on
 * there and would find fields that nobody has judged. It throws an ImageHubError `invalid_request`.
 */
export function createEpilogueCheck(): (bytes: Uint8Array) => void {
  let seen = 0;
  return (bytes) => {
    seen += bytes.byteLength;
    if (seen > mostBytes || !bytes.every((byte) => blanks.has(byte)))
      throw invalidRequest("The multipart body goes on after its closing boundary: end it there.");
  };
}
