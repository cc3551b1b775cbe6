import { dayOf, untilNextDay } from "./dayOf";
import type { ProxyQuota, QuotaAsk, QuotaRefusal, QuotaWindow } from "./ProxyQuota";

interface Account {
  readonly windows: Map<QuotaWindow["name"], { count: number; endsAt: number }>;
  day: number;
  spent: number;
  readonly charges: Map<string, number>;
  /** From then on, nothing of it counts any more. */
  endsAt: number;
}

const mostOwners = 100_000;

function refusalOf({ windows, spent }: Account, { window, credits, now }: QuotaAsk): QuotaRefusal | null {
  const open = window && windows.get(window.name);
  if (open && open.endsAt > now && open.count >= window.max)
    return { limit: window.name, retryAfterMs: open.endsAt - now };
  if (credits && spent + credits.amount > credits.max)
    return { limit: "credits", retryAfterMs: untilNextDay(now) };
  return null;
}

function book(account: Account, { window, credits, now }: QuotaAsk): void {
  if (window) {
    const open = account.windows.get(window.name);
    const current = open && open.endsAt > now ? open : { count: 0, endsAt: now + window.windowMs };
    account.windows.set(window.name, { ...current, count: current.count + 1 });
    account.endsAt = Math.max(account.endsAt, current.endsAt);
  }
  if (credits && credits.amount > 0) {
    account.spent += credits.amount;
    account.charges.set(credits.charge, credits.amount);
    account.endsAt = Math.max(account.endsAt, now + untilNextDay(now));
  }
}

/** Counts in this process's memory; where there are too many owners to count, it takes nothing more. */
export function memoryQuota(max = mostOwners): ProxyQuota {
  const accounts = new Map<string, Account>();
  /** Before then, looking for accounts that have ended finds none. */
  let nextEnd = 0;

  const makeRoom = (now: number) => {
    if (accounts.size < max) return;
    if (now >= nextEnd) {
      nextEnd = Infinity;
      for (const [owner, { endsAt }] of accounts)
        if (endsAt <= now) accounts.delete(owner);
        else nextEnd = Math.min(nextEnd, endsAt);
    }
    if (accounts.size >= max) throw new Error("There are more users than can be counted.");
  };

  const accountOf = (owner: string, now: number): Account => {
    const account = accounts.get(owner) ?? {
      windows: new Map(),
      day: dayOf(now),
      spent: 0,
      charges: new Map(),
      endsAt: 0,
    };
    if (dayOf(now) > account.day) {
      account.day = dayOf(now);
      account.spent = 0;
      account.charges.clear();
    }
    return account;
  };

  return {
    async take(owner, ask) {
      const account = accountOf(owner, ask.now);
      const refusal = refusalOf(account, ask);
      if (refusal) return refusal;
      if (!accounts.has(owner)) makeRoom(ask.now);
      accounts.set(owner, account);
      book(account, ask);
      return null;
    },
    async correct(owner, charge, { amount, next }) {
      const account = accounts.get(owner);
      const before = account?.charges.get(charge);
      if (!account || before === undefined) return;
      const after = amount ?? before;
      account.spent += after - before;
      account.charges.delete(charge);
      if (next !== undefined) account.charges.set(next, after);
    },
  };
}
