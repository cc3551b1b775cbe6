import { ImageHubError } from "../contract/ImageHubError";

/** Headers by name; an undefined value leaves the header out. */
export type HeaderRecord = Readonly<Record<string, string | undefined>>;

/** Headers for every request, or a function that is asked for them before each one (for a fresh session token). */
export type HeadersOption = HeaderRecord | (() => HeaderRecord | Promise<HeaderRecord>);

/**
 * Checks headers and gathers them; later records win.
 * @throws ImageHubError `invalid_request` that names the header that can't be sent.
 */
export function toHeaders(...records: HeaderRecord[]): Headers {
  const headers = new Headers();
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    if (value === undefined) continue;
    try {
      headers.set(name, value);
    } catch (cause) {
      throw new ImageHubError(
        `The header ${JSON.stringify(name)} can't be sent: use a plain name, and a value of one line without special characters.`,
        { code: "invalid_request", cause },
      );
    }
  }
  return headers;
}

/**
 * The headers of the `headers` option for one request.
 * @throws ImageHubError `unauthorized`, which may be tried again, when the function fails; its own ImageHubError passes.
 */
export async function resolveHeaders(option: HeadersOption | undefined): Promise<HeaderRecord> {
  if (typeof option !== "function") return option ?? {};
  try {
    return await option();
  } catch (cause) {
    if (cause instanceof ImageHubError) throw cause;
    throw new ImageHubError("The client's headers function failed, so nothing was sent: see the cause.", {
      code: "unauthorized",
      retryable: true,
      cause,
    });
  }
}
