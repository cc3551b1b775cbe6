import { expect } from "vitest";
import { ImageHubError } from "../../src/contract/ImageHubError";

/** The ImageHubError that a promise must reject with. */
export async function failureOf(promise: Promise<unknown>): Promise<ImageHubError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ImageHubError);
  // Checked the line before.
  return outcome as ImageHubError;
}
