import { ImageHubError } from "../../contract/ImageHubError";
import { abortable } from "../../utils/abortable";
import { isRecord } from "../../utils/isRecord";
import type { ProxyUser } from "../authorizeUser";
import { isResponse } from "../isResponse";
import { misconfigured } from "../misconfigured";
import type { AskedGeneration, BeforeGenerate } from "./BeforeGenerate";

/** What the app makes of a request. */
export type Verdict = { readonly prompt: string | undefined } | { readonly refusal: Response };

function refusalOf(error: ImageHubError): ImageHubError {
  if (error.status !== undefined) return error;
  const { message, code, retryAfterMs } = error;
  return new ImageHubError(message, { code, retryAfterMs, status: 403 });
}

async function ask(beforeGenerate: BeforeGenerate, ...[asked, user, options]: Parameters<BeforeGenerate>) {
  const { signal } = options;
  try {
    return await abortable(
      (async () => beforeGenerate(Object.freeze({ ...asked }), user, options))(),
      signal,
    );
  } catch (error) {
    if (signal.aborted || isResponse(error)) return error;
    if (error instanceof ImageHubError) throw refusalOf(error);
    // The app's own error may hold secrets, so its message stays here.
    throw misconfigured("The app's beforeGenerate function threw an error instead of returning an answer.");
  }
}

/**
 * Asks the app about a request.
 * @throws ImageHubError the app's own refusal, `proxyMisconfigured` for a failure or an answer that is none.
 */
export async function askApp(
  beforeGenerate: BeforeGenerate,
  asked: AskedGeneration,
  user: ProxyUser,
  signal: AbortSignal,
): Promise<Verdict> {
  const answer: unknown = await ask(beforeGenerate, asked, user, { signal });
  signal.throwIfAborted();
  if (isResponse(answer)) return { refusal: answer };
  if (answer === undefined || answer === null) return { prompt: undefined };
  const prompt = isRecord(answer) ? answer["prompt"] : undefined;
  if (typeof prompt === "string" && prompt.trim() !== "") return { prompt };
  throw misconfigured("The app's beforeGenerate function must return { prompt }, a Response or nothing.");
}
