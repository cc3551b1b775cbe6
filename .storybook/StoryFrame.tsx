import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { FakeScenarioName } from "../src/fake";
import { ImageHubProvider, memoryStorage } from "../src/index";
import type { Catalogue } from "../src/messages/catalogue";
import { createStoryHub, type StoryHubSetting } from "./storyHub";

/** Props of {@link StoryFrame}. */
export interface StoryFrameProps {
  /** The service behind the story. */
  hub: StoryHubSetting | undefined;
  /** Another scenario than the story's own. */
  scenario: FakeScenarioName | undefined;
  /** The words of the story. */
  messages: Catalogue;
  /** The direction of the script. */
  dir: "ltr" | "rtl";
  /** Light, dark, or as the machine has it. */
  theme: "auto" | "light" | "dark";
  /** The width of the container in pixels. Default: all there is. */
  width: number | undefined;
  /** The space around the story in pixels. */
  padding: number;
  /** The story. */
  children: ReactNode;
}

/** Gives one story its own service, language, theme and width. */
export function StoryFrame({
  hub,
  scenario,
  messages,
  dir,
  theme,
  width,
  padding,
  children,
}: StoryFrameProps) {
  const catalogue = useMemo(() => ({ ...messages, dir }), [messages, dir]);
  const [storage] = useState(memoryStorage);
  const [{ client, dispose }] = useState(() => createStoryHub(hub, scenario));
  useEffect(() => dispose, [dispose]);
  return (
    <div
      lang={messages.locale}
      dir={dir}
      data-gih-theme={theme}
      style={{ background: "var(--gih-canvas)", fontFamily: "system-ui, sans-serif", padding }}
    >
      <div style={{ maxInlineSize: width, marginInline: "auto" }}>
        <ImageHubProvider client={client} storage={storage} messages={catalogue}>
          {children}
        </ImageHubProvider>
      </div>
    </div>
  );
}
