import type { LedgerRecord } from "./ProxyLedger";

/** What a memory ledger keeps under one key. */
export interface Slot {
  readonly owner: string;
  readonly key: string;
  readonly record: LedgerRecord;
  /** The place in the history; 0 before there is one. */
  readonly place: number;
  readonly expiresAt: number;
}

/** JSON keeps the parts apart: no owner and key can be shifted into another pair. */
const addressOf = (owner: string, key: string) => JSON.stringify([owner, key]);

/** Whatever still might be going on must not be forgotten, or the same key would be sent twice. */
const isOver = ({ status, claim }: LedgerRecord) => status !== "pending" || claim.until <= Date.now();

type Addressed = [address: string, slot: Slot];

/** What failed goes first, and then what is oldest of the user who has most: nobody's is lost because others do much. */
function findDispensable(all: readonly Addressed[]): Addressed | undefined {
  const failed = all.find(([, { record }]) => record.status === "failed");
  if (failed) return failed;
  const over = all.filter(([, { record }]) => isOver(record));
  const counts = new Map<string, number>();
  for (const [, { owner }] of over) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return over.find(([, { owner }]) => counts.get(owner) === most);
}

/** The slots of one memory ledger, in the order in which they were last changed. */
export function createSlots(max: number, ttl: number) {
  const slots = new Map<string, Slot>();
  let forgottenUntil = Date.now();
  let places = 0;

  /** A user who holds more than is left for all others waits, so that nobody can shut the others out. */
  const checkShare = (owner: string) => {
    // Below that, nobody can hold too much.
    if (slots.size * 2 <= max) return;
    const held = [...slots.values()].filter(({ record }) => !isOver(record));
    const own = held.filter((slot) => slot.owner === owner).length;
    if (own > max - held.length) throw new Error("The user has too many requests under way.");
  };

  const makeRoom = () => {
    const now = Date.now();
    for (const [address, { expiresAt }] of slots) {
      if (expiresAt > now) break;
      slots.delete(address);
    }
    if (slots.size < max) return;
    const [address, slot] = findDispensable([...slots]) ?? [];
    if (address === undefined || !slot) throw new Error("The ledger is full of requests that are under way.");
    slots.delete(address);
    if (slot.record.status !== "failed") forgottenUntil = Math.max(forgottenUntil, slot.record.claim.at);
  };

  const get = (owner: string, key: string) => {
    const slot = slots.get(addressOf(owner, key));
    return slot && slot.expiresAt > Date.now() ? slot : undefined;
  };

  return {
    get,
    knownSince: () => Math.max(forgottenUntil, Date.now() - ttl),
    put(owner: string, key: string, record: LedgerRecord) {
      const address = addressOf(owner, key);
      const place = get(owner, key)?.place ?? 0;
      const isBegun = record.status === "pending" && get(owner, key)?.record.status !== "pending";
      if (isBegun) checkShare(owner);
      slots.delete(address);
      makeRoom();
      slots.set(address, {
        owner,
        key,
        record,
        place: place || (record.status === "settled" ? (places += 1) : 0),
        expiresAt: Math.max(record.claim.until, Date.now() + ttl),
      });
    },
    historyOf: (owner: string) =>
      [...slots.values()]
        .filter((slot) => slot.owner === owner && slot.place > 0 && slot.expiresAt > Date.now())
        .sort((a, b) => b.place - a.place),
  };
}
