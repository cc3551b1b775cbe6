import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser, launchArgs } from "./scripts/browser.mjs";

const found = await findBrowser();
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// A function, because projects may not share one object.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...found, args: launchArgs } }),
  instances: [{ browser: "chromium" as const }],
});

const browserDeps = { entries: [".storybook/preview.tsx", "stories/**/*.stories.tsx", "src/**/*.{ts,tsx}"] };

// Long enough for a machine many times slower than usual, because a green run never waits for their end.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/count-reporter.mjs"],
    projects: [
      {
        test: {
          name: "node",
          ...patience,
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/**/*.{dom,browser}.test.*", "test/consumers/**"],
          setupFiles: ["test/setup/failOnConsole.ts"],
        },
      },
      {
        plugins: [react()],
        test: {
          name: "dom",
          ...patience,
          environment: "jsdom",
          include: ["test/**/*.dom.test.{ts,tsx}"],
          setupFiles: ["test/setup/failOnConsole.ts", "test/setup/dom.ts"],
        },
      },
      {
        plugins: [react()],
        resolve: { alias: { "react-dom": "react-dom-18", react: "react-18" } },
        test: {
          name: "react-18",
          ...patience,
          environment: "jsdom",
          include: ["test/react/**/*.dom.test.tsx"],
          setupFiles: ["test/setup/react18.ts", "test/setup/failOnConsole.ts", "test/setup/dom.ts"],
          server: { deps: { inline: [/react/, /@tanstack/, /@testing-library/] } },
        },
      },
      {
        plugins: [react()],
        optimizeDeps: browserDeps,
        test: {
          name: "browser",
          ...patience,
          include: ["test/**/*.browser.test.tsx"],
          globalSetup: ["test/support/uploadServer.ts"],
          setupFiles: ["test/setup/failOnConsole.ts", "test/setup/dom.ts"],
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: path(".storybook") })],
        optimizeDeps: browserDeps,
        test: { name: "storybook", ...patience, browser: browser() },
      },
    ],
  },
});
