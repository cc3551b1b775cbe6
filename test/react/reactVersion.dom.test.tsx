import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, it } from "vitest";

it("runs on the React that the project is named after", ({ task }) => {
  const wanted = task.file.projectName === "react-18" ? /^18\./ : /^19\./;
  expect(version).toMatch(wanted);
  expect(domVersion).toBe(version);
});
