import { installPackages } from "../installPackages.mjs";

const packages = { "react-photo-album": "3.6.1", "@tanstack/react-virtual": "3.14.26", virtua: "0.54.2" };

/** Installs the galleries to compare with; gives where they are, their names and versions. */
export async function installPeers() {
  const folder = await installPackages("rendering", { packages });
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return { folder, peers: Object.keys(packages), versions };
}
