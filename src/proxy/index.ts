export { ImageHubError } from "../contract/ImageHubError";
export { createImageHubProxy } from "./createImageHubProxy";
export type { OnEvent, ProxyEvent } from "./events/ProxyEvent";
export type {
  Authorize,
  ImageHubProxy,
  ImageHubProxyOptions,
  ProxyTimeouts,
} from "./options/ImageHubProxyOptions";
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
export type { AskedGeneration, BeforeGenerate, BeforeGenerateAnswer } from "./limits/BeforeGenerate";
export type { ProxyLimits, WindowLimit } from "./limits/ProxyLimits";
export type {
  ProxyQuota,
  QuotaAsk,
  QuotaCorrection,
  QuotaCredits,
  QuotaRefusal,
  QuotaWindow,
} from "./quota/ProxyQuota";
