import type { connectRedis } from "../ledger/connectRedis";
import { dayOf, untilNextDay } from "./dayOf";
import type { ProxyQuota } from "./ProxyQuota";
import { correctScript, takeScript } from "./quotaScripts";

const keptMs = 2 * 86_400_000;

/** Counts in Redis, for a proxy of any number of processes. */
export function redisQuota({
  run,
  nameOf,
}: Pick<ReturnType<typeof connectRedis>, "run" | "nameOf">): ProxyQuota {
  return {
    async take(owner, { window, credits, now }) {
      const name = await nameOf(owner);
      const answer = await run(
        takeScript,
        [`${name}:quota:${window?.name ?? "requests"}`, `${name}:quota:credits`],
        [
          window?.max ?? 0,
          window?.windowMs ?? 0,
          credits?.max ?? -1,
          credits?.amount ?? 0,
          credits?.charge ?? "",
          dayOf(now),
          keptMs,
        ],
      );
      if (answer === null) return null;
      if (!Array.isArray(answer)) throw new Error("Redis gave an answer that is not understood.");
      return answer[0] === "window" && window
        ? { limit: window.name, retryAfterMs: Number(answer[1]) }
        : { limit: "credits", retryAfterMs: untilNextDay(now) };
    },
    async correct(owner, charge, { amount, next }) {
      await run(correctScript, [`${await nameOf(owner)}:quota:credits`], [charge, amount ?? "", next ?? ""]);
    },
  };
}
