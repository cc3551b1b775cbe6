/** A counter of how often something happened in a span of time that begins with the first time. */
export interface QuotaWindow {
  /** Tells the counters of one owner apart. */
  readonly name: "requests" | "reads";
  /** How often it may happen. */
  readonly max: number;
  /** How long the span is, in milliseconds. */
  readonly windowMs: number;
}

/** Credits that are spent before it is certain what they are spent on. */
export interface QuotaCredits {
  /** How many. */
  readonly amount: number;
  /** How many a day has. */
  readonly max: number;
  /** Names the charge, so that it can be corrected. */
  readonly charge: string;
}

/** What one request takes. */
export interface QuotaAsk {
  /** The window that it counts in. */
  readonly window?: QuotaWindow | undefined;
  /** The credits that it spends. */
  readonly credits?: QuotaCredits | undefined;
  /** Now, in milliseconds since 1970; its day (UTC) is the day whose credits are spent. */
  readonly now: number;
}

/** What stood in the way. */
export interface QuotaRefusal {
  /** Which limit it was. */
  readonly limit: "requests" | "reads" | "credits";
  /** When it may be tried again, in milliseconds from now. */
  readonly retryAfterMs: number;
}

/** How a charge turned out. */
export interface QuotaCorrection {
  /** What was taken in the end; undefined where it stays as it is. */
  readonly amount?: number | undefined;
  /** The charge's name from now on; without one, it is not corrected again. */
  readonly next?: string | undefined;
}

/**
 * Counts what each owner uses. Every step is atomic, also between processes, and rejects when it can't be done. An owner
 * stands for one user; no step reaches what is another's.
 */
export interface ProxyQuota {
  /** Takes all of what is asked and resolves with null, or takes nothing and resolves with the reason. */
  take(owner: string, ask: QuotaAsk): Promise<QuotaRefusal | null>;
  /** Corrects a charge of the current day; does nothing for any other. */
  correct(owner: string, charge: string, correction: QuotaCorrection): Promise<void>;
}
