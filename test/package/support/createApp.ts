import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createWorkFolder } from "../../support/createWorkFolder";
import { installPackage } from "./packPackage";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** Copies a fixture and the fake hub's server, and installs the packed package there. */
export async function createApp(fixture: string) {
  const folder = await createWorkFolder(fixture);
  for (const name of [fixture, "hub"]) await cp(`${fixtures}${name}`, folder.path, { recursive: true });
  await installPackage(folder.path);
  return folder;
}
