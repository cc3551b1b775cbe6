import { createHash, timingSafeEqual } from "node:crypto";
import type { Authorize } from "../proxy/index";
import { UsageError } from "./UsageError";

const shortest = 16;
const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * Lets in whoever sends the token, all as the same user.
 * @throws UsageError for a token that can be guessed.
 */
export function authorizeBearer(token: string): Authorize {
  if (token.length < shortest)
    throw new UsageError(`GPT_IMAGE_HUB_PROXY_TOKEN must have at least ${shortest} characters.`);
  const wanted = digest(token);
  return ({ headers }) => {
    const [, given = ""] = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization")?.trim() ?? "") ?? [];
    // Digests are of one length, and their comparison tells nothing by its time.
    return timingSafeEqual(digest(given), wanted) ? "bearer" : null;
  };
}
