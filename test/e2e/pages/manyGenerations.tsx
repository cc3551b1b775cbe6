import { ImageHubProvider, ResultGallery, useGenerate, useGenerations } from "gptimagehub-react";
import "gptimagehub-react/styles.css";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

/** What the test may do with the page. */
interface Controls {
  /** Starts generations, and counts those that have ended with an image. */
  start: (prompts: readonly string[]) => void;
  /** Forgets the whole history. */
  clear: () => void;
  /** How many have ended with an image. */
  done: number;
  /** Object URLs that were made and not taken back. */
  objectUrls: Set<string>;
}

declare global {
  interface Window {
    controls: Controls;
  }
}

const objectUrls = new Set<string>();
const create = URL.createObjectURL.bind(URL);
const revoke = URL.revokeObjectURL.bind(URL);
URL.createObjectURL = (object) => {
  const url = create(object);
  objectUrls.add(url);
  return url;
};
URL.revokeObjectURL = (url) => {
  objectUrls.delete(url);
  revoke(url);
};
window.controls = { start: () => undefined, clear: () => undefined, done: 0, objectUrls };

const countResult = () => {
  window.controls.done += 1;
};

function Page() {
  const { generate } = useGenerate({ onResult: countResult });
  const { clear } = useGenerations();
  useEffect(() => {
    const start = (prompts: readonly string[]) => {
      for (const prompt of prompts) void generate({ model: "nanobanana", prompt });
    };
    Object.assign(window.controls, { start, clear });
  }, [generate, clear]);
  return <ResultGallery />;
}

const root = document.querySelector("#root");
if (!root) throw new Error("The page has no #root to render into.");

createRoot(root).render(
  <ImageHubProvider endpoint="/api/image-hub">
    <Page />
  </ImageHubProvider>,
);
