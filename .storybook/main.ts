import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  // The other reader does not follow types to other files, where most props and their docstrings are.
  typescript: {
    reactDocgen: "react-docgen-typescript",
    reactDocgenTypescriptOptions: {
      propFilter: ({ parent }) => !/node_modules/.test(parent?.fileName ?? ""),
      shouldExtractLiteralValuesFromEnum: true,
    },
  },
  // Recipes import the library by its name, as an app does.
  viteFinal: (vite) => ({ ...vite, resolve: { ...vite.resolve, tsconfigPaths: true } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
