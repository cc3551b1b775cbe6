export type { RedisLedgerClient } from "./ledger/connectRedis";
export { redisLedger, type RedisLedgerOptions } from "./ledger/redisLedger";
