import { ImageHubError } from "../../contract/ImageHubError";
import { referenceImageTypes } from "../../contract/referenceImageRules";
import { concatBytes } from "../concatBytes";
import { imageHeadBytes, imageTypeOf } from "../images/imageTypeOf";
import { inMegabytes } from "../inMegabytes";
import { invalidRequest } from "../submission/invalidRequest";
import type { FormEvent } from "./createFormScanner";
import type { FileLimits } from "./FileLimits";
import type { FormWatcher } from "./FormWatcher";

/** All that is no file: names, texts, and what stands around them. */
const textBytes = 1024 * 1024;

const notTaken = (name: string, type: string | undefined) => {
  const found = type === undefined ? "" : ` but ${type.replace("image/", "").toUpperCase()}`;
  return invalidRequest(`The file "${name}" is no PNG, JPEG or WebP${found}, whatever it is called.`);
};

const fileTooLarge = (name: string, bytes: number, limit: number) =>
  new ImageHubError(
    `The file "${name}" is too large: ${inMegabytes(bytes)} of it have arrived already, and at most ${inMegabytes(limit)} are taken for each file.`,
    { code: "bodyTooLarge", status: 413 },
  );

/** Looks at one file while it goes by. */
function createFileCheck(name: string, { fileBytes }: FileLimits) {
  let head: Uint8Array = new Uint8Array();
  let seen = 0;
  const judge = () => {
    const type = imageTypeOf(head);
    if (!referenceImageTypes.some((taken) => taken === type)) throw notTaken(name, type);
  };
  return {
    take(bytes: Uint8Array) {
      const isJudged = seen >= imageHeadBytes;
      seen += bytes.byteLength;
      if (seen > fileBytes) throw fileTooLarge(name, seen, fileBytes);
      if (isJudged) return;
      head = concatBytes([head, bytes.subarray(0, imageHeadBytes - head.byteLength)]);
      if (seen >= imageHeadBytes) judge();
    },
    end() {
      if (seen === 0) throw invalidRequest(`The file "${name}" is empty.`);
      if (seen < imageHeadBytes) judge();
    },
  };
}

/** Creates what holds a form to its limits: how many files, how large, and what kind of images by their first bytes. */
export function createFileRules(limits: FileLimits): FormWatcher {
  let file: ReturnType<typeof createFileCheck> | undefined;
  let files = 0;
  let size = 0;

  const begin = (name: string | undefined) => {
    file = name === undefined ? undefined : createFileCheck(name, limits);
    if (file) files += 1;
    if (files > limits.files)
      throw invalidRequest(
        `The request has more than ${limits.files} reference images: "${name}" is one too many.`,
      );
  };

  const takeOne = (event: FormEvent) => {
    if (event.type === "content" && file) return file.take(event.bytes);
    if (event.type === "content") size += event.bytes.byteLength;
    else file?.end();
    if (event.type === "part") {
      size += event.head.length;
      begin(event.part.file);
    }
    if (size > textBytes) throw invalidRequest("The text fields of the multipart body are too long.");
  };

  return { take: (events) => events.forEach(takeOne) };
}
