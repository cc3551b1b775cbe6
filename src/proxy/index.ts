export { createImageHubProxy } from "./createImageHubProxy";
export type {
  Authorize,
  ImageHubProxy,
  ImageHubProxyOptions,
  ProxyLimits,
  ProxyTimeouts,
} from "./ImageHubProxyOptions";
export { memoryLedger, type MemoryLedgerOptions } from "./ledger/memoryLedger";
export type {
  LedgerClaim,
  LedgerEntry,
  LedgerFailure,
  LedgerLookup,
  LedgerPage,
  LedgerRecord,
  LedgerRequest,
  ProxyLedger,
} from "./ledger/ProxyLedger";
