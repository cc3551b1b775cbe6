import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ResultGallery } from "../../../src/parts";
import { doneEntry } from "../../components/result-gallery/galleryDom";
import { click, describeParts, type ActingCase } from "./describePart";

type RootProps = Partial<ResultGallery.RootProps>;

const words = ["fog", "rain", "snow", "sun", "wind"];
const entries = words.map((prompt) => doneEntry(prompt, { isFavourite: prompt === "sun" }));
const mixed = entries.map((entry, index) => ({
  ...entry,
  request: { ...entry.request, model: `model-${index % 2}` },
}));
const [fog] = entries;
const one = fog ? [fog] : [];
const nothing = () => undefined;

const inGallery = (props: RootProps = {}) =>
  function Gallery(part: ReactElement) {
    return (
      <ResultGallery.Root entries={mixed} {...props}>
        {part}
      </ResultGallery.Root>
    );
  };
/** In a tile whose picture has loaded. */
const inTile = (props: RootProps = {}) =>
  function Tile(part: ReactElement) {
    const picture = (
      <>
        <ResultGallery.Image />
        {part}
      </>
    );
    return inGallery({ entries: one, onRemove: nothing, onToggleFavourite: nothing, ...props })(
      <ResultGallery.Grid picture={picture} />,
    );
  };

const standing = (part: ReactElement, props?: RootProps) => () => ({ part, within: inGallery(props) });
const ofTile = (part: ReactElement, props?: RootProps) => () => ({ part, within: inTile(props) });

const calling = (
  part: ReactElement,
  props: (spy: () => void) => RootProps,
  within: typeof inGallery,
): ActingCase => {
  const spy = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => spy.mock.calls.length };
  return { part, within: within(props(spy)), acts };
};

const acting = {
  Open: () => calling(<ResultGallery.Open />, (onOpen) => ({ onOpen }), inTile),
  Favourite: () =>
    calling(<ResultGallery.Favourite />, (onToggleFavourite) => ({ onToggleFavourite }), inTile),
  FavouriteFilter: () =>
    calling(<ResultGallery.FavouriteFilter />, (onFilterChange) => ({ onFilterChange }), inGallery),
};

beforeAll(() => {
  HTMLImageElement.prototype.decode = () => Promise.resolve();
});
// As if every picture were in the cache: then it is there as soon as it mounts.
beforeEach(() => {
  vi.spyOn(HTMLImageElement.prototype, "complete", "get").mockReturnValue(true);
  vi.spyOn(HTMLImageElement.prototype, "naturalWidth", "get").mockReturnValue(64);
  vi.spyOn(HTMLImageElement.prototype, "naturalHeight", "get").mockReturnValue(64);
});

describeParts(
  "ResultGallery",
  ResultGallery,
  {
    ...acting,
    Root: () => ({ part: <ResultGallery.Root entries={entries} layout="grid" /> }),
    Toast: standing(<ResultGallery.Toast />),
    Notice: standing(<ResultGallery.Notice />, { notice: "Not saved." }),
    Toolbar: standing(<ResultGallery.Toolbar />),
    Search: standing(<ResultGallery.Search />),
    ModelFilter: standing(<ResultGallery.ModelFilter />),
    MatchCount: standing(<ResultGallery.MatchCount />),
    Grid: standing(<ResultGallery.Grid />),
    Image: ofTile(<ResultGallery.Image />),
    Overlay: ofTile(<ResultGallery.Overlay />),
    Prompt: ofTile(<ResultGallery.Prompt />),
    Actions: ofTile(<ResultGallery.Actions />),
    Select: ofTile(<ResultGallery.Select />),
    Menu: ofTile(<ResultGallery.Menu />),
    Nothing: standing(<ResultGallery.Nothing />, {
      filter: { text: "hail", model: "", isFavourite: false },
    }),
    Empty: standing(<ResultGallery.Empty />, { entries: [] }),
    More: standing(<ResultGallery.More />, { onFetchMore: nothing }),
    Viewer: standing(<ResultGallery.Viewer />),
  },
  acting,
);

describe("a gallery of parts", () => {
  it("has in its tiles what was given, and nothing else", () => {
    const picture = (
      <ResultGallery.Open>
        <ResultGallery.Image className="mine" />
      </ResultGallery.Open>
    );
    render(inGallery({ entries, onOpen: nothing })(<ResultGallery.Grid picture={picture} />));
    expect(screen.getAllByRole("img").map(({ className }) => className)).toEqual(
      entries.map(() => "gih-picture mine"),
    );
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("goes by the keyboard as soon as there is a first tile", () => {
    const grid = <ResultGallery.Grid />;
    const { rerender } = render(inGallery({ entries: [], onOpen: nothing })(grid));
    expect(screen.queryByRole("list")).toBeNull();
    rerender(inGallery({ entries: one, onOpen: nothing })(grid));
    expect(screen.getByRole("button", { name: "Open: fog" })).toHaveAttribute("tabindex", "0");
  });
});
