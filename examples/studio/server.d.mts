import type { LogLevel } from "vite";

/** Starts the studio page with the real proxy mounted in the same server. */
export declare function startStudio(options: {
  port: number;
  env: Record<string, string | undefined>;
  logLevel?: LogLevel;
  /** Where Vite keeps what it has prepared; two servers at once need two places. Default: `node_modules/.vite-studio`. */
  cacheDir?: string;
}): Promise<{ url: string; upstream: string; warning: string; close: () => Promise<void> }>;
