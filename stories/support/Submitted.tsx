import type { Decorator } from "@storybook/react-vite";
import { useEffect, useRef, type ReactNode } from "react";
import { useGenerate, useModels, type GenerationRequest } from "../../src/index";

/** A request of the default model, as far as the story cares. */
export type StoryRequest = Partial<GenerationRequest> & Pick<GenerationRequest, "prompt">;

/** Sends requests as soon as the models are known, so that there is something on its way. */
function Submitted({ requests, children }: { requests: readonly StoryRequest[]; children: ReactNode }) {
  const { generate } = useGenerate();
  const { data: models } = useModels();
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current || !models) return;
    isSent.current = true;
    for (const request of requests) void generate({ model: "gpt-image-2", quality: "auto", ...request });
  }, [generate, models, requests]);
  return children;
}

/** Puts submissions behind a story, the last one on top. */
export const submits =
  (...requests: readonly StoryRequest[]): Decorator =>
  (Story) => (
    <Submitted requests={requests}>
      <Story />
    </Submitted>
  );
