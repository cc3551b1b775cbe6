import { ImageHubError } from "../contract/ImageHubError";
import type { ProxySettings } from "./options/ProxySettings";
import { isResponse } from "./isResponse";
import { misconfigured } from "./misconfigured";

/** Who asks: a user's id, or null where everybody may. */
export type ProxyUser = string | null;

function refusalIn(error: unknown): Response {
  // Some frameworks refuse by throwing an answer.
  if (isResponse(error)) return error;
  // The app's own error may hold secrets, so its message stays here.
  throw misconfigured("The app's authorize function threw an error instead of returning an answer.");
}

const forbidden = () => new ImageHubError("Sign in to generate images.", { code: "forbidden", status: 403 });

/**
 * Asks the app who sends a request; a `Response` is the app's own refusal.
 * @throws ImageHubError `forbidden` without a user, `proxyMisconfigured` when `authorize` fails.
 */
export async function authorizeUser(
  request: Request,
  { authorize }: ProxySettings,
): Promise<{ user: ProxyUser } | { refusal: Response }> {
  if (authorize === null) return { user: null };
  let answer: Awaited<ReturnType<typeof authorize>>;
  try {
    answer = await authorize(request);
  } catch (error) {
    answer = refusalIn(error);
  }
  if (isResponse(answer)) return { refusal: answer };
  if (answer === null || answer === undefined) throw forbidden();
  if (typeof answer !== "string")
    throw misconfigured(
      "The app's authorize function must return the user's id as text, null or a Response.",
    );
  if (answer.trim() === "") throw forbidden();
  if (request.bodyUsed)
    throw misconfigured("The app's authorize function read the request's body: read a clone of it instead.");
  return { user: answer };
}
