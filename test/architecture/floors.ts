/** What a folder or an entry file may import. */
export interface Floor {
  /** Folders of src/ below this one. */
  folders: readonly string[];
  /** Folders of which only the types may be used. */
  types?: readonly string[];
  /** Packages; a name covers its sub-paths, `node:` every module of Node. */
  packages: readonly string[];
}

const wire = ["utils", "contract"];
const data = [...wire, "client", "journal", "query"];
const view = [...wire, "primitives", "messages", "components"];
const query = "@tanstack/react-query";

/** Imports go downward only. Two wings, data and view, meet in studio/ and nowhere else. */
export const floors: Record<string, Floor> = {
  utils: { folders: [], packages: [] },
  contract: { folders: ["utils"], packages: ["zod/mini"] },
  client: { folders: wire, packages: [] },
  proxy: { folders: wire, packages: ["node:", "zod/mini"] },
  fake: { folders: wire, packages: ["node:", "zod/mini"] },
  journal: { folders: [...wire, "client"], packages: ["idb-keyval", "zod/mini"] },
  query: { folders: [...wire, "client"], packages: [query] },
  hooks: { folders: data, packages: ["react", query] },
  primitives: { folders: ["utils"], packages: ["react", "react-dom"] },
  messages: { folders: ["utils"], types: ["contract"], packages: ["react"] },
  components: {
    folders: [...wire, "primitives", "messages"],
    packages: ["react", "react-dom"],
  },
  studio: { folders: [...data, ...view, "hooks"], packages: ["react", "react-dom", query, "client-zip"] },
  cli: { folders: ["utils", "proxy", "fake"], packages: ["node:"] },
  panel: { folders: ["utils", "primitives", "fake"], packages: ["react"] },
  "index.ts": { folders: [...data, ...view, "hooks", "studio"], packages: [] },
  "parts.ts": { folders: ["components", "primitives"], packages: [] },
  "client.ts": { folders: [...wire, "client"], packages: [] },
  "query.ts": { folders: [...wire, "client", "query"], packages: [] },
  "fake.ts": { folders: [...wire, "fake"], packages: [] },
  "fakePanel.ts": { folders: ["panel"], packages: [] },
};
