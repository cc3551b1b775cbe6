import type { GenerationMode, ImageHubClient, UploadProgress } from "../client/ImageHubClient";
import { waitForGeneration } from "../client/waitForGeneration";
import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import type { Generation } from "../contract/generationSchema";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { createUuid } from "../utils/createUuid";
import { createEntryStore, type EntryStore } from "./createEntryStore";
import { createWaits } from "./createWaits";
import { sameRequest } from "./sameRequest";
import { whenSettled } from "./whenSettled";

/** How one submission is made. */
export interface SubmitOptions {
  /** `async` (default) polls for the images; `sync` keeps one request open, for up to 800 s. */
  mode?: GenerationMode | undefined;
  /** What it will cost, in credits, where that is known. */
  asked?: number | undefined;
  /** The image that this one is made from. */
  parent?: GenerationEntry["parent"];
  /** Hears how much of the reference images has been sent. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What a journal needs. */
export interface JournalOptions {
  /** Sends and asks. */
  client: ImageHubClient;
  /** Hears every answer of the API about a generation, before the entry changes. */
  onGeneration?: ((generation: Generation) => void) | undefined;
  /** Hears when credits may have moved: after acceptance, refund and loss. */
  onCreditsMoved?: ((generation: Generation | undefined) => void) | undefined;
  /** The time in milliseconds. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** One submission under way. */
export interface Submission {
  /** The entry's key. */
  readonly key: string;
  /** Gives the entry as it ended, failed ones too; never rejects. */
  readonly settled: Promise<GenerationEntry>;
}

/** The record of what this session asked for, and the one place that waits for it. */
export interface Journal extends Pick<EntryStore, "list" | "find" | "retain" | "subscribe"> {
  /** Records and sends one submission; a repeat of a request that is just being sent gives that submission. */
  submit(request: GenerationRequest, options?: SubmitOptions): Submission;
  /** Stops asking about a submission; the API goes on with it, and its credits still apply. */
  stopWaiting(key: string): void;
  /** Asks again about a submission that has an id. */
  resumeWaiting(key: string): void;
  /** Starts waiting for what is unfinished; the returned function stops every wait. */
  connect(): () => void;
}

const asError = (error: unknown) =>
  error instanceof ImageHubError
    ? error
    : new ImageHubError("The client threw something that is no ImageHubError.", {
        code: "networkError",
        charged: "unknown",
        cause: error,
      });

/** The parts of a journal that its steps share. */
interface Context extends JournalOptions {
  store: EntryStore;
  at: () => string;
}

function report({ store, at, onGeneration, onCreditsMoved }: Context, key: string, generation: Generation) {
  const before = store.find(key);
  onGeneration?.(generation);
  store.dispatch({ type: "reported", key, generation, at: at() });
  const after = store.find(key);
  const accepted = before !== undefined && before.id === undefined;
  const refunded = before?.cost.refunded !== after?.cost.refunded;
  if (generation.balance || accepted || refunded) onCreditsMoved?.(generation);
}

async function wait(context: Context, key: string, id: string, signal: AbortSignal) {
  const { client, store, at, onCreditsMoved } = context;
  try {
    const onUpdate = (generation: Generation) => report(context, key, generation);
    await waitForGeneration(client, id, { signal, onUpdate });
  } catch (error) {
    if (signal.aborted) return;
    store.dispatch({ type: "lost", key, error: asError(error), at: at() });
    onCreditsMoved?.(undefined);
  }
}

async function send(context: Context, key: string, request: GenerationRequest, options: SubmitOptions) {
  const { client, store, at, onCreditsMoved } = context;
  const { mode = "async", onUploadProgress } = options;
  try {
    report(
      context,
      key,
      await client.createGeneration(request, { idempotencyKey: key, mode, onUploadProgress }),
    );
  } catch (error) {
    const failure = asError(error);
    store.dispatch({ type: "submissionFailed", key, error: failure, at: at() });
    if (failure.charged !== "no" || failure.code === "insufficientCredits") onCreditsMoved?.(undefined);
  }
}

/** Creates the journal of one session. */
export function createJournal(options: JournalOptions): Journal {
  const { now = Date.now } = options;
  const store = createEntryStore();
  const context = { ...options, store, at: () => new Date(now()).toISOString() };
  const waits = createWaits();
  let connections = 0;

  function startWaiting(key: string) {
    const { id, state } = store.find(key) ?? {};
    if (connections === 0 || id === undefined || state === undefined || isSettled(state)) return;
    waits.start(key, (signal) => wait(context, key, id, signal));
  }

  return {
    list: store.list,
    find: store.find,
    subscribe: store.subscribe,
    retain(keep) {
      for (const entry of store.list()) if (!keep(entry)) waits.stop(entry.key);
      store.retain(keep);
    },
    submit(request, submission = {}) {
      // Looked up and recorded in one go, without a pause: ten clicks in one frame find the first one here.
      const same = store
        .list()
        .find((entry) => entry.state === "submitting" && sameRequest(entry.request, request));
      if (same) return { key: same.key, settled: whenSettled(store, same.key) };
      const key = createUuid();
      const { asked, parent } = submission;
      store.dispatch({ type: "submitted", key, request, asked, parent, at: context.at() });
      void send(context, key, request, submission).then(() => startWaiting(key));
      return { key, settled: whenSettled(store, key) };
    },
    stopWaiting(key) {
      waits.stop(key);
      store.dispatch({ type: "stoppedWaiting", key, at: context.at() });
    },
    resumeWaiting(key) {
      store.dispatch({ type: "resumedWaiting", key });
      startWaiting(key);
    },
    connect() {
      connections += 1;
      for (const entry of store.list()) startWaiting(entry.key);
      return () => {
        connections -= 1;
        if (connections === 0) waits.stopAll();
      };
    },
  };
}
