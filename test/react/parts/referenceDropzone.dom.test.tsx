import { fireEvent, render, screen } from "@testing-library/react";
import { cloneElement, createElement, type ElementType, type ReactElement } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import {
  useReferenceImages,
  type ReferenceImages,
} from "../../../src/components/reference-dropzone/useReferenceImages";
import { ReferenceDropzone } from "../../../src/parts";
import { click, describeParts, type ActingCase } from "./describePart";

const pictureOf = (name: string, status: ReferenceImage["status"] = "ready"): ReferenceImage => ({
  ...{ id: name, name, status, type: "image/png" },
  file: new File(["picture"], name, { type: "image/png" }),
});
const lamp: ReferenceImage = { ...pictureOf("lamp.png"), previewUrl: "data:image/png;base64," };
const references = [pictureOf("fog.png"), lamp, pictureOf("torn.png", "error")];

interface DropzoneProps {
  /** The part. */
  part: ReactElement;
  /** What is otherwise than the hook says. */
  changes?: Partial<ReferenceImages> | undefined;
}

function Dropzone({ part, changes }: DropzoneProps) {
  const images = useReferenceImages({
    value: references,
    limit: 4,
    fetchImage: () => Promise.reject(new Error()),
  });
  return (
    <ReferenceDropzone.Root images={{ ...images, references, ...changes }}>{part}</ReferenceDropzone.Root>
  );
}

const inDropzone = (changes?: Partial<ReferenceImages>) =>
  function Within(part: ReactElement) {
    return <Dropzone part={part} changes={changes} />;
  };
const inItem = (reference: ReferenceImage, changes?: Partial<ReferenceImages>) => (part: ReactElement) =>
  inDropzone(changes)(
    <ReferenceDropzone.List uploadProgress={0.5}>
      <ReferenceDropzone.Item reference={reference}>{part}</ReferenceDropzone.Item>
    </ReferenceDropzone.List>,
  );
const inList = (part: ReactElement) => inDropzone()(<ReferenceDropzone.List>{part}</ReferenceDropzone.List>);

const standing = (part: ReactElement, changes?: Partial<ReferenceImages>) => () => ({
  part,
  within: inDropzone(changes),
});
const ofItem = (part: ReactElement, reference: ReferenceImage) => () => ({ part, within: inItem(reference) });

/** A part of an item that calls what the hook gave. */
const calling = (part: ReactElement, act: "remove" | "retry" | "move", reference = lamp): ActingCase => {
  const spy = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => spy.mock.calls.length };
  return { part, within: inItem(reference, { [act]: spy }), acts };
};
/** A button that opens something. */
const opening = (part: ReactElement, act: "open" | "openCamera"): ActingCase => {
  const spy = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => spy.mock.calls.length };
  return { part, within: inDropzone({ [act]: spy }), acts };
};

const acting = {
  Retry: () => calling(<ReferenceDropzone.Retry />, "retry", references[2]),
  Remove: () => calling(<ReferenceDropzone.Remove />, "remove"),
  MoveEarlier: () => calling(<ReferenceDropzone.MoveEarlier />, "move"),
  MoveLater: () => calling(<ReferenceDropzone.MoveLater />, "move"),
  Browse: () => opening(<ReferenceDropzone.Browse />, "open"),
  Camera: () => opening(<ReferenceDropzone.Camera />, "openCamera"),
};

/** Gives the root that is tried the images that it needs. */
function WithImages({ part }: { part: ReactElement<{ images?: ReferenceImages }> }) {
  return cloneElement(part, { images: useReferenceImages({ limit: 4 }) });
}

/** Completed by {@link WithImages}. */
const bareRoot = createElement(ReferenceDropzone.Root as ElementType);

describeParts(
  "ReferenceDropzone",
  ReferenceDropzone,
  {
    ...acting,
    Root: () => ({ part: bareRoot, within: (part) => <WithImages part={part as ReactElement<object>} /> }),
    Box: standing(<ReferenceDropzone.Box />),
    Invite: standing(<ReferenceDropzone.Invite />, { references: [] }),
    List: standing(<ReferenceDropzone.List />),
    Item: () => ({ part: <ReferenceDropzone.Item reference={lamp} />, within: inList }),
    Preview: ofItem(<ReferenceDropzone.Preview />, lamp),
    Busy: ofItem(<ReferenceDropzone.Busy />, pictureOf("new.png", "reading")),
    Progress: ofItem(<ReferenceDropzone.Progress />, lamp),
    Move: ofItem(<ReferenceDropzone.Move />, lamp),
    Add: standing(<ReferenceDropzone.Add />),
    Address: standing(<ReferenceDropzone.Address />),
    Count: standing(<ReferenceDropzone.Count />),
    Overlay: standing(<ReferenceDropzone.Overlay />, { isDragging: true }),
    Status: standing(<ReferenceDropzone.Status />),
    Announcement: standing(<ReferenceDropzone.Announcement />),
    Rejections: standing(<ReferenceDropzone.Rejections />),
  },
  acting,
);

describe("a dropzone of parts", () => {
  // jsdom lays nothing out, and so scrolls nothing.
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it("has the items, and what is in them, in an order of one's own", () => {
    const remove = vi.fn();
    const list = (
      <ReferenceDropzone.List>
        {references.toReversed().map((reference) => (
          <ReferenceDropzone.Item key={reference.id} reference={reference}>
            <ReferenceDropzone.Remove>{`Away with ${reference.name}`}</ReferenceDropzone.Remove>
          </ReferenceDropzone.Item>
        ))}
      </ReferenceDropzone.List>
    );
    render(inDropzone({ remove })(list));
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual(["Away with torn.png", "Away with lamp.png", "Away with fog.png"]);
    fireEvent.click(screen.getByText("Away with lamp.png"));
    expect(remove).toHaveBeenCalledExactlyOnceWith("lamp.png");
  });

  it("moves by the buttons of an item, and not beyond the ends", () => {
    const move = vi.fn();
    render(inItem(references[0] ?? lamp, { move })(<ReferenceDropzone.Move />));
    const earlier = screen.getByRole("button", { name: /fog.png.*earlier/i });
    expect(earlier).toHaveAttribute("data-off");
    fireEvent.click(screen.getByRole("button", { name: /fog.png.*later/i }));
    expect(move).toHaveBeenCalledExactlyOnceWith("fog.png", 1);
  });

  it("brings the hidden inputs along with the buttons that open them", () => {
    const { container } = render(inDropzone()(<ReferenceDropzone.Browse>Mine</ReferenceDropzone.Browse>));
    expect(container.querySelectorAll("input[type=file]")).toHaveLength(1);
  });
});
