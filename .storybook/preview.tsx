import type { Decorator, Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import type { Catalogue } from "../src/messages/catalogue";
import { ar } from "../src/messages/ar";
import { en } from "../src/messages/en";
import { pl } from "../src/messages/pl";
import "../src/styles.css";
import { StoryFrame } from "./StoryFrame";
import { globalTypes, initialGlobals } from "./toolbar";

// For `findBy` and `waitFor`: a generation is polled for only after a second, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

const catalogues: Readonly<Record<string, Catalogue>> = { en, pl, ar };

const withFrame: Decorator = (Story, { id, globals, parameters }) => {
  const { scenario, theme, locale, direction } = globals;
  const messages = catalogues[locale] ?? en;
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
  globalTypes,
  initialGlobals,
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { disableSaveFromUI: true },
  },
};

export default preview;
