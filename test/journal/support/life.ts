/** One life of a tab's page: from its load to its reload, close or crash. */
export interface Life {
  isDead: boolean;
  /** While it is frozen: what everything in it waits for. */
  frozen: Promise<void> | undefined;
  readonly onDeath: Set<() => void>;
}

/** Begins a life. */
export const newLife = (): Life => ({ isDead: false, frozen: undefined, onDeath: new Set() });

/** Never settles: what a dead tab was waiting for. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** Waits until a life is not frozen; for ever once it is over. */
async function awake(life: Life): Promise<void> {
  while (life.frozen && !life.isDead) await life.frozen;
  if (life.isDead) await never();
}

/** Does work on behalf of a life, which hears of its end as soon as it can: never, once it is over. */
export async function alive<T>(life: Life, work: () => Promise<T>): Promise<T> {
  if (life.isDead || life.frozen) await awake(life);
  const result = await work().then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  if (life.isDead || life.frozen) await awake(life);
  return result();
}
