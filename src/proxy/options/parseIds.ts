import { misconfigured } from "../misconfigured";
import type { ImageHubProxyOptions } from "./ImageHubProxyOptions";
import { parseAmount } from "./parseAmount";
import type { ProxySettings } from "./ProxySettings";

function parseSecrets(value: readonly string[] | undefined): readonly string[] | null {
  if (value === undefined) return null;
  const usable = Array.isArray(value) && value.length > 0;
  if (!usable || value.some((secret) => typeof secret !== "string" || secret.trim().length < 16))
    throw misconfigured("secrets must list at least one text, each of 16 or more characters.");
  return [...value];
}

/**
 * Checks how ids are signed, and for how long.
 * @throws ImageHubError `proxyMisconfigured` also for ids that would end before their generation does.
 */
export function parseIds(
  { secrets, idTtl }: ImageHubProxyOptions,
  generateMs: number,
): Pick<ProxySettings, "secrets" | "idTtl"> {
  const ttl = parseAmount("idTtl", idTtl, null);
  if (ttl !== null && ttl < generateMs)
    throw misconfigured(
      `idTtl is in milliseconds and must be at least ${generateMs} (timeouts.generateMs), because a generation is asked for by its id until it is done.`,
    );
  return { secrets: parseSecrets(secrets), idTtl: ttl };
}
