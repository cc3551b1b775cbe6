import type { StoryHubSetting } from "../../.storybook/storyHub";

/** What the frame around every story understands. */
export interface StoryParameters {
  /** The service behind the story. Default: a fake hub that answers at once. */
  readonly hub?: StoryHubSetting;
  /** The width of the container in pixels. Default: all there is. */
  readonly width?: number;
  /** The space around the story in pixels. Default: 24. */
  readonly padding?: number;
}

/** Story parameters, checked. */
export const storyParameters = (parameters: StoryParameters) => parameters;
