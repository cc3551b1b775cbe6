import { describe, expect, it } from "vitest";
import { datedChangelog } from "../../scripts/release/datedChangelog.mjs";

describe("the changelog of a release", () => {
  it("turns what is unreleased into the version, and leaves an empty heading for what comes next", () => {
    const before = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n";
    expect(datedChangelog(before, "1.2.0", "2026-01-31")).toBe(
      "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n\n### Added\n\n- A thing.\n",
    );
  });

  it("says what is missing where there is no such heading", () => {
    expect(() => datedChangelog("# Changelog\n", "1.2.0", "2026-01-31")).toThrow(
      /no line "## \[Unreleased\]"/,
    );
  });
});
