import { join } from "node:path";
import { root } from "../../support/root";

/** The source of every import that the README shows, relative to the repository. */
export const entries = {
  "gptimagehub-react": "src/index.ts",
  "gptimagehub-react/styles.css": "src/styles.css",
  "gptimagehub-react/shadcn.css": "src/shadcn.css",
  "gptimagehub-react/parts": "src/parts.ts",
  "gptimagehub-react/client": "src/client.ts",
  "gptimagehub-react/query": "src/query.ts",
  "gptimagehub-react/proxy": "src/proxy/index.ts",
  "gptimagehub-react/proxy/node": "src/proxy/node.ts",
  "gptimagehub-react/proxy/redis": "src/proxy/redis.ts",
  "gptimagehub-react/fake": "src/fake.ts",
  "gptimagehub-react/fake/panel": "src/fakePanel.ts",
  "gptimagehub-react/locales/*": "src/messages/*.ts",
} as const;

/** The source file behind an import of the library. @throws Error for one that does not exist. */
export function sourceOf(specifier: string): string {
  for (const [name, file] of Object.entries(entries)) {
    if (specifier === name) return join(root, file);
    const [start = "", end] = name.split("*");
    if (end !== undefined && specifier.startsWith(start))
      return join(root, file.replace("*", specifier.slice(start.length)));
  }
  throw new Error(`gptimagehub-react has no ${specifier}.`);
}
