import { fireEvent, render, screen } from "@testing-library/react";
import { useEffect, type ReactElement } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { useViewerBody } from "../../../src/components/viewer/useViewerBody";
import { useViewer } from "../../../src/components/viewer/ViewerContext";
import { Viewer } from "../../../src/parts";
import { images } from "../../components/result-gallery/entries";
import { doneEntry } from "../../components/result-gallery/galleryDom";
import { click, describeParts, type ActingCase } from "./describePart";

type RootProps = Partial<Viewer.RootProps>;

const nothing = () => undefined;
const reference = new File(["picture"], "lamp.png", { type: "image/png" });
const fog = doneEntry("fog", { images: images(2) });
const rain = doneEntry("rain", {
  parent: { key: "fog", imageId: fog.images[0]?.id ?? "" },
  request: { prompt: "rain", referenceImages: [reference] },
});
const sun = doneEntry("sun");
const entries = [fog, rain, sun];
const keyOf = ({ key, images: [image] }: typeof fog) => ({ key, imageId: image?.id ?? "" });

const inViewer = (props: RootProps = {}) =>
  function Shown(part: ReactElement) {
    return (
      <Viewer.Root entries={entries} value={keyOf(rain)} onValueChange={nothing} {...props}>
        {part}
      </Viewer.Root>
    );
  };
const inStage = (props: RootProps = {}) =>
  function Staged(part: ReactElement) {
    return inViewer(props)(<Viewer.Stage>{part}</Viewer.Stage>);
  };

/** Begins comparing. */
function Comparing({ children }: { children: ReactElement }) {
  const { comparison, offers } = useViewer();
  const { toggle } = comparison;
  const isDue = comparison.chosen === undefined && offers.length > 0;
  useEffect(() => {
    if (isDue) toggle();
  }, [isDue, toggle]);
  return children;
}

const whileComparing = (part: ReactElement) => inViewer()(<Comparing>{part}</Comparing>);

const standing = (part: ReactElement, props?: RootProps) => () => ({ part, within: inViewer(props) });
const onStage = (part: ReactElement, props?: RootProps) => () => ({ part, within: inStage(props) });

const calling = (part: ReactElement, props: (spy: () => void) => RootProps): ActingCase => {
  const spy = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => spy.mock.calls.length };
  return { part, within: inViewer(props(spy)), acts };
};
const leading = (part: ReactElement) => () => calling(part, (onValueChange) => ({ onValueChange }));

const acting = {
  Previous: leading(<Viewer.Previous />),
  Next: leading(<Viewer.Next />),
  Close: leading(<Viewer.Close />),
  Origin: leading(<Viewer.Origin />),
  Favourite: () => calling(<Viewer.Favourite />, (onToggleFavourite) => ({ onToggleFavourite })),
  Action: () => calling(<Viewer.Action act="vary" />, (onVary) => ({ onVary })),
};

// What jsdom has not, and the viewer needs.
beforeAll(async () => {
  await useViewerBody.ahead();
  Object.assign(HTMLDialogElement.prototype, { showModal: nothing, close: nothing });
  Object.assign(Element.prototype, { setPointerCapture: nothing });
  Object.assign(URL, { createObjectURL: () => "blob:lamp", revokeObjectURL: nothing });
  Object.assign(document, { fullscreenEnabled: true });
  const observer = { observe: nothing, disconnect: nothing };
  Object.assign(globalThis, {
    ResizeObserver: function ResizeObserver() {
      return observer;
    },
  });
});

describeParts(
  "Viewer",
  Viewer,
  {
    ...acting,
    Root: () => ({
      part: <Viewer.Root entries={entries} value={keyOf(rain)} onValueChange={nothing} />,
    }),
    Main: standing(<Viewer.Main />),
    Stage: standing(<Viewer.Stage />),
    Image: onStage(<Viewer.Image />),
    Place: standing(<Viewer.Place />),
    Notice: onStage(<Viewer.Notice />, { notice: "Not saved." }),
    Zoom: onStage(<Viewer.Zoom />),
    ZoomOut: onStage(<Viewer.ZoomOut />),
    ZoomLevel: onStage(<Viewer.ZoomLevel />),
    ZoomIn: onStage(<Viewer.ZoomIn />),
    Fit: onStage(<Viewer.Fit />),
    FullScreen: onStage(<Viewer.FullScreen />),
    Compare: standing(<Viewer.Compare />),
    Film: standing(<Viewer.Film />),
    Comparables: () => ({ part: <Viewer.Comparables />, within: whileComparing }),
    Head: standing(<Viewer.Head />),
    More: standing(<Viewer.More />),
    Recipe: standing(<Viewer.Recipe />),
    Prompt: standing(<Viewer.Prompt />),
    Copy: standing(<Viewer.Copy what="link" />),
    Facts: standing(<Viewer.Facts />),
    References: standing(<Viewer.References />),
    Together: standing(<Viewer.Together />, { value: keyOf(fog) }),
    Actions: standing(<Viewer.Actions />),
    RecipeTrigger: standing(<Viewer.RecipeTrigger />),
  },
  acting,
);

describe("a viewer of parts", () => {
  it("has what was given, and nothing else", () => {
    const onDownload = vi.fn();
    const bar = (
      <Viewer.Head>
        <Viewer.Action act="download">Keep</Viewer.Action>
      </Viewer.Head>
    );
    render(inViewer({ onDownload })(bar));
    expect(screen.getAllByRole("button", { hidden: true })).toHaveLength(1);
    fireEvent.click(screen.getByText("Keep"));
    expect(onDownload).toHaveBeenCalledExactlyOnceWith(rain.images[0], rain);
  });

  it("leaves out what its root has no callback for", () => {
    render(inViewer()(<Viewer.Action act="reuse" />));
    expect(screen.queryByText("Reuse recipe")).toBeNull();
  });
});
