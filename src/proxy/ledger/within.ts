import { ImageHubError } from "../../contract/ImageHubError";

/** The error for a ledger that does not do its work. */
const unavailable = (cause: unknown) =>
  new ImageHubError("The proxy can't reach its record of requests at the moment.", {
    code: "upstreamUnavailable",
    status: 503,
    cause,
  });

/** Gives a step of a ledger this long; every failure becomes the `upstreamUnavailable` (503) of a ledger that can't be reached. */
export async function within<T>(ms: number, step: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The ledger did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([step(), late]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
