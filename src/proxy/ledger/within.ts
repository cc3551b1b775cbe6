import { ImageHubError } from "../../contract/ImageHubError";

/** The error for a ledger that does not do its work. */
const unavailable = (cause: unknown) =>
  new ImageHubError("The proxy can't reach its record of requests at the moment.", {
    code: "upstreamUnavailable",
    status: 503,
    cause,
  });

/** Gives a step of a ledger this long; every failure becomes the `upstreamUnavailable` (503) of a ledger that can't be reached. */
export const within = <T>(ms: number, step: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(unavailable(error));
    };
    const timer = setTimeout(() => fail(new Error(`The ledger did not answer within ${ms} ms.`)), ms);
    step().then((value) => {
      clearTimeout(timer);
      resolve(value);
    }, fail);
  });
