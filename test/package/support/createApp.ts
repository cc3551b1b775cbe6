import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorkFolder } from "../../support/createWorkFolder";
import { installPackage } from "./packPackage";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

interface Manifest {
  dependencies?: Record<string, string>;
}

const readManifest = async (folder: string) =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;

/** Frameworks read what an app depends on, to know what they have to build and what they can load. */
async function declarePackages(folder: string) {
  const { dependencies } = await readManifest(join(folder, ".."));
  const manifest = { ...(await readManifest(folder)), dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}

/**
 * Copies a fixture and the fake hub's server, and installs the packed package there.
 * @param consumer whose packages it finds before those of the repository, installed by `npm run consumers`.
 */
export async function createApp(fixture: string, consumer?: string) {
  const folder = await createWorkFolder(fixture, consumer && `packages/${consumer}`);
  for (const name of [fixture, "hub"]) await cp(`${fixtures}${name}`, folder.path, { recursive: true });
  await installPackage(folder.path);
  if (consumer) await declarePackages(folder.path);
  return folder;
}
