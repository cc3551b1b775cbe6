const unreleased = "## [Unreleased]";

/** The changelog once what is unreleased has become a version of this day; throws where there is no such heading. */
export function datedChangelog(changelog, version, day) {
  const at = changelog.indexOf(`${unreleased}\n`);
  if (at < 0) throw new Error(`CHANGELOG.md has no line "${unreleased}".`);
  const end = at + unreleased.length;
  return `${changelog.slice(0, end)}\n\n## [${version}] - ${day}${changelog.slice(end)}`;
}
