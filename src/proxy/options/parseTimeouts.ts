import type { ProxyTimeouts } from "./ImageHubProxyOptions";
import { parseAmount } from "./parseAmount";

/** `setTimeout` takes no longer delay than this. */
const longestTimeout = 2 ** 31 - 1;

const parse = (name: string, value: number | undefined, fallback: number) =>
  Math.min(parseAmount(`timeouts.${name}`, value, fallback), longestTimeout);

/**
 * Checks how long everything may take.
 * @throws ImageHubError `proxyMisconfigured` for what is no whole number above 0.
 */
export const parseTimeouts = ({ readMs, generateMs, ledgerMs }: ProxyTimeouts = {}) => ({
  readMs: parse("readMs", readMs, 30_000),
  generateMs: parse("generateMs", generateMs, 810_000),
  ledgerMs: parse("ledgerMs", ledgerMs, 5_000),
});
