import { defineConfig } from "vitest/config";

// Apart from the other tests, because building an app takes long: `npm run consumers` installs what they need, and runs them.
export default defineConfig({
  test: {
    name: "consumers",
    environment: "node",
    include: ["test/consumers/*.test.ts"],
    // One app at a time: each build takes all that there is.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ["default", "./scripts/count-reporter.mjs"],
  },
});
