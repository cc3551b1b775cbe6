import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeReports } from "../../scripts/api/writeReports.mjs";
import { root } from "../support/root";

const remedy =
  "The public interface has changed: `npm run api` writes etc/*.api.md anew, for the change to be reviewed.";
const reports = writeReports();

it("every entry point has a report, and no other report is left", () => {
  expect(readdirSync(join(root, "etc")).toSorted(), remedy).toEqual([...reports.keys()].toSorted());
});

it.each([...reports])("etc/%s shows the interface as it is published", (name, text) => {
  expect(readFileSync(join(root, "etc", name), "utf8"), remedy).toBe(text);
});

it("a report has props with their docstrings, and the members of namespaces", () => {
  const props = /interface FakeHubPanelProps \{\n {2}\/\*\* The hub/;
  expect(reports.get("fake-panel.api.md")).toMatch(props);
  expect(reports.get("parts.api.md")).toContain("### PromptForm.Textarea\n");
});
