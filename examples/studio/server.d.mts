import type { LogLevel } from "vite";

/** Starts the studio page with the real proxy mounted in the same server. */
export declare function startStudio(options: {
  port: number;
  env: Record<string, string | undefined>;
  logLevel?: LogLevel;
}): Promise<{ url: string; upstream: string; warning: string; close: () => Promise<void> }>;
