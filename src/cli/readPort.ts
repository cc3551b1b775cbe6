import { UsageError } from "./UsageError";

/**
 * Reads a port.
 * @throws UsageError for anything but a number from 0 to 65535.
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is not a port. Use a number from 0 (any free port) to 65535.`);
}
