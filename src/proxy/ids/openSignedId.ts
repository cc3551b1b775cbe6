import { ImageHubError } from "../../contract/ImageHubError";
import type { ProxyUser } from "../authorizeUser";
import type { ProxyContext } from "../performTask";

/**
 * The service's own id behind the one that a user's browser sees.
 * @throws ImageHubError `notFound` for one that was not signed for this user.
 */
export async function openSignedId(
  signedId: string,
  user: ProxyUser,
  { signer }: ProxyContext,
): Promise<string> {
  const id = signer.known(user, signedId) ?? (await signer.open(user, signedId));
  // A signature covers whatever id the service gave, but a path segment of dots would lead elsewhere.
  if (id === undefined || /^\.*$/.test(id))
    throw new ImageHubError("There is no such generation.", { code: "notFound", status: 404 });
  return id;
}
