import type { Preview } from "@storybook/react-vite";
import { fakeScenarios } from "../src/fake";
import { catalogues } from "../test/support/catalogues";

/** A language as its own speakers write it. */
const nameOf = (locale: string) => new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;

const scenarioTitle = (name: string) => name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** What the toolbar chooses from. */
export const globalTypes = {
  scenario: {
    description: "How the service behaves",
    toolbar: {
      title: "Scenario",
      icon: "lightning",
      items: [
        { value: "story", title: "the story's own" },
        ...Object.keys(fakeScenarios).map((name) => ({ value: name, title: scenarioTitle(name) })),
      ],
      dynamicTitle: true,
    },
  },
  theme: {
    description: "Light or dark",
    toolbar: {
      title: "Theme",
      icon: "contrast",
      items: [
        { value: "auto", title: "theme of the machine" },
        { value: "light", title: "light" },
        { value: "dark", title: "dark" },
      ],
      dynamicTitle: true,
    },
  },
  locale: {
    description: "Language",
    toolbar: {
      title: "Language",
      icon: "globe",
      items: catalogues.map(({ locale }) => ({ value: locale, title: nameOf(locale) })),
      dynamicTitle: true,
    },
  },
  direction: {
    description: "Direction of the script",
    toolbar: {
      title: "Direction",
      icon: "transfer",
      items: [
        { value: "auto", title: "direction of the language" },
        { value: "ltr", title: "left to right" },
        { value: "rtl", title: "right to left" },
      ],
      dynamicTitle: true,
    },
  },
} satisfies Preview["globalTypes"];

/** What is chosen at first. */
export const initialGlobals = { scenario: "story", theme: "auto", locale: "en", direction: "auto" };
