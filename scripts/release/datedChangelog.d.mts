/** The changelog once what is unreleased has become a version of this day; throws where there is no such heading. */
export function datedChangelog(changelog: string, version: string, day: string): string;
