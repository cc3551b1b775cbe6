import { isRecord } from "../../utils/isRecord";
import { misconfigured } from "../misconfigured";
import { memoryLedger } from "./memoryLedger";
import type { ProxyLedger } from "./ProxyLedger";

const isDevelopment = () => typeof process !== "undefined" && process.env["NODE_ENV"] === "development";

const ledgerSteps = ["claim", "settle", "release", "find", "update", "list"] as const;

/**
 * The ledger of the options. Without any, only where it is said to be development: of several processes, one must not vouch
 * for what another was asked.
 * @throws ImageHubError `proxyMisconfigured` for what is none.
 */
export function parseLedger(value: ProxyLedger | false | undefined): ProxyLedger | null {
  if (value === false) return null;
  if (value === undefined) return isDevelopment() ? memoryLedger() : null;
  if (isRecord(value) && ledgerSteps.every((step) => typeof value[step] === "function")) return value;
  throw misconfigured("ledger must be a ledger, such as memoryLedger() or redisLedger(client), or false.");
}
