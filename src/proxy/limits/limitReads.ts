import { ImageHubError } from "../../contract/ImageHubError";
import type { ProxyUser } from "../authorizeUser";
import { ownerOf } from "../ledger/remember";
import type { ProxyContext } from "../performTask";
import { takeQuota } from "./takeQuota";

/**
 * Counts a request that spends nothing; where it can't be counted, it goes on.
 * @throws ImageHubError `quotaExceeded` (429) with the time to wait.
 */
export async function limitReads(user: ProxyUser, { settings, quota }: ProxyContext): Promise<void> {
  const { reads } = settings.limits;
  if (reads === null || quota === null) return;
  try {
    const window = { name: "reads", ...reads } as const;
    await takeQuota(quota, ownerOf(user), { window, now: Date.now() });
  } catch (error) {
    if (error instanceof ImageHubError && error.code === "quotaExceeded") throw error;
  }
}
