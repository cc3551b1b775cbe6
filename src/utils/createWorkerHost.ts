const idleMs = 20_000;

/** Hears about one order. */
export interface WorkerJob<Answer> {
  /** Told every answer to it. */
  onAnswer(answer: Answer): void;
  /** Told when the worker is gone for good: the work has to be done elsewhere. */
  onGone(): void;
}

/** The way to the worker for one order. */
export interface WorkerLine<Order> {
  /** Sends something to the worker. */
  send(order: Omit<Order, "id">): void;
  /** Hears nothing more. */
  close(): void;
}

/**
 * One worker for all who ask: started by the first order, let go after 20 s without any. A content policy, a missing
 * file, a browser without module workers: where it can't be started once, it is not tried again.
 */
export function createWorkerHost<Order extends { id: number }, Answer extends { id: number }>(
  start: () => Worker,
) {
  const jobs = new Map<number, WorkerJob<Answer>>();
  let lastId = 0;
  let shared: Worker | undefined;
  let refused = false;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = () => {
    shared?.terminate();
    shared = undefined;
  };
  const refuse = (event?: Event) => {
    event?.preventDefault();
    refused = true;
    dismiss();
    for (const job of jobs.values()) job.onGone();
  };
  const employ = (): Worker | undefined => {
    if (shared || refused || typeof Worker === "undefined") return shared;
    try {
      shared = start();
    } catch {
      refuse();
      return undefined;
    }
    shared.addEventListener("message", ({ data }: MessageEvent<Answer>) => jobs.get(data.id)?.onAnswer(data));
    shared.addEventListener("error", refuse);
    shared.addEventListener("messageerror", refuse);
    return shared;
  };

  return {
    /** Opens a line; undefined where there is no worker. */
    open(job: WorkerJob<Answer>): WorkerLine<Order> | undefined {
      const worker = employ();
      if (!worker) return undefined;
      clearTimeout(idleTimer);
      const id = ++lastId;
      jobs.set(id, job);
      return {
        // The lint rule takes a worker for a window; the empty list of transfers tells it apart.
        send: (order) => worker.postMessage({ ...order, id }, []),
        close() {
          jobs.delete(id);
          if (jobs.size > 0) return;
          clearTimeout(idleTimer);
          idleTimer = setTimeout(dismiss, idleMs);
        },
      };
    },
  };
}
