import { renderToString } from "react-dom/server";
import { ResultGallery } from "../../src/components/result-gallery/ResultGallery";
import { useGalleryInside } from "../../src/components/result-gallery/useGalleryInside";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { entriesOf } from "./entries";
import { plainTree } from "./plainTree";

const nothing = () => undefined;
const now = () => Date.UTC(2026, 3, 2);

const Gallery = () => (
  <ResultGallery
    entries={entries}
    now={now}
    onRemove={nothing}
    onReuse={nothing}
    onToggleFavourite={nothing}
    onUseAsReference={nothing}
    onDownload={nothing}
  />
);
const entries = entriesOf(100);
const studio = (
  <ImageHubProvider endpoint="/api/image-hub">
    <ImageStudio slots={{ gallery: Gallery }} />
  </ImageHubProvider>
);

/** How long each takes, in milliseconds: the middle of several rounds, in turn. */
export async function measureServerRender(rounds: number) {
  await useGalleryInside.ahead();
  const html = renderToString(studio);
  if (!html.includes("Picture 99")) throw new Error("The server has not rendered the gallery.");
  const plain = plainTree(html);
  const time = (element: React.ReactNode) => {
    const start = performance.now();
    renderToString(element);
    return performance.now() - start;
  };
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const pairs = Array.from({ length: rounds }, () => ({ studioMs: time(studio), plainMs: time(plain) }));
  const settled = pairs.slice(Math.floor(rounds / 3));
  return {
    studioMs: median(settled.map(({ studioMs }) => studioMs)),
    plainMs: median(settled.map(({ plainMs }) => plainMs)),
    kB: html.length / 1000,
  };
}
