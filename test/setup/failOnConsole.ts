import { afterEach, beforeEach, expect, vi } from "vitest";

// Unexpected output is a failure: a warning that nobody reads is a bug that somebody will meet.
const levels = ["error", "warn", "info", "log", "debug"] as const;

beforeEach(() => {
  for (const level of levels) vi.spyOn(console, level).mockImplementation(() => undefined);
});

afterEach(() => {
  const said = levels.flatMap((level) =>
    vi.mocked(console[level]).mock.calls.map((args) => [level, ...args]),
  );
  vi.restoreAllMocks();
  expect(said, "unexpected console output").toEqual([]);
});
