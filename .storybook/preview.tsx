import type { Decorator, Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { useGalleryInside } from "../src/components/result-gallery/useGalleryInside";
import { en } from "../src/messages/en";
import "../src/styles.css";
import { catalogues } from "../test/support/catalogues";
import { StoryFrame } from "./StoryFrame";
import { globalTypes, initialGlobals } from "./toolbar";

// For `findBy` and `waitFor`: a generation is polled for only after a second, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

const withFrame: Decorator = (Story, { id, globals, parameters }) => {
  const { scenario, theme, locale, direction } = globals;
  const messages = catalogues.find((catalogue) => catalogue.locale === locale) ?? en;
  return (
    <StoryFrame
      // Another scenario is another service: nothing of the former one stays.
      key={`${id} ${scenario}`}
      hub={parameters.hub}
      scenario={scenario === "story" ? undefined : scenario}
      messages={messages}
      dir={direction === "auto" ? messages.dir : direction}
      theme={theme}
      width={parameters.width}
      padding={parameters.padding ?? 24}
    >
      <Story />
    </StoryFrame>
  );
};

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [withFrame],
  // Stories look at tiles at once.
  loaders: [() => useGalleryInside.ahead()],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { disableSaveFromUI: true },
    options: {
      storySort: {
        order: [
          "Guide",
          ["Getting started", "Proxy and security", "Journal", "Theming", "Parts", "Languages", "Testing"],
          "ImageStudio",
          "Recipes",
        ],
      },
    },
  },
};

export default preview;
