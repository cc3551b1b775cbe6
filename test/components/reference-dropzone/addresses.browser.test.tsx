import { fireEvent, render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FetchReference } from "../../../src/components/reference-dropzone/FetchReference";
import { ReferenceDropzone } from "../../../src/components/reference-dropzone/ReferenceDropzone";
import type { ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { drag, names, notes, root, show, thumbs } from "./dropzonePage";
import { pictureOf, transferOf } from "./pictures";

const address = "https://pictures.example/rooms/blue%20sea.png";

const reading = () => vi.fn<FetchReference>(() => pictureOf("any.png"));
const refusing = () => vi.fn<FetchReference>(() => Promise.reject(new TypeError("Failed to fetch")));

const dragged = (html: string, uris: string) => transferOf([], { "text/html": html, "text/uri-list": uris });

async function typeAddress(text: string): Promise<void> {
  await userEvent.click(page.getByRole("button", { name: "Add from a link" }));
  await expect.element(page.getByRole("textbox", { name: "Address of a picture" })).toHaveFocus();
  await userEvent.keyboard(`${text}{Enter}`);
}

describe("pictures by their address", () => {
  it("fetches what is typed, and names it as the address ends", async () => {
    const fetchImage = reading();
    show({ fetchImage });
    await typeAddress("pictures.example/rooms/blue%20sea.png");
    await expect.element(thumbs().first()).toBeVisible();
    expect(names()).toEqual(["Reference 1: blue sea.png"]);
    expect(fetchImage.mock.calls[0]?.[0]).toBe(address);
    await expect.element(page.getByText("1 reference added.")).toBeInTheDocument();
  });

  it("takes a picture that is dragged out of a page, and not the link around it", async () => {
    const fetchImage = reading();
    show({ fetchImage });
    const data = dragged(
      `<a href="https://shop.example/"><img src="${address}"></a>`,
      "https://shop.example/",
    );
    expect(drag("dragenter", root().element(), data)).toBe(false);
    await expect.element(page.getByText("Drop to add")).toBeVisible();
    expect(drag("drop", root().element(), data)).toBe(false);
    await expect.element(thumbs().first()).toBeVisible();
    await expect.element(page.getByText("Drop to add")).not.toBeInTheDocument();
    expect(fetchImage.mock.calls[0]?.[0]).toBe(address);
  });

  it("takes a picture of this page, and knows where it came from", async () => {
    const src = URL.createObjectURL(await pictureOf("any.png", { width: 120, height: 80 }));
    const onValueChange = vi.fn<(references: readonly ReferenceImage[]) => void>();
    const fetchImage: FetchReference = async (url) => (await fetch(url)).blob();
    render(
      <>
        <img src={src} alt="Blue sea" />
        <ReferenceDropzone limit={2} fetchImage={fetchImage} onValueChange={onValueChange} />
      </>,
    );
    await userEvent.dragAndDrop(page.getByRole("img", { name: "Blue sea" }), root());
    await expect
      .poll(() => onValueChange.mock.lastCall?.[0])
      .toEqual([expect.objectContaining({ status: "ready", width: 120, height: 80, address: src })]);
    URL.revokeObjectURL(src);
  });

  it("takes a pasted address, but not inside of a field for text", async () => {
    const fetchImage = reading();
    show({ fetchImage });
    const paste = (target: Element) =>
      fireEvent(
        target,
        new ClipboardEvent("paste", {
          clipboardData: transferOf([], { "text/plain": address }),
          bubbles: true,
          cancelable: true,
        }),
      );
    expect(paste(root().element().querySelector("input[type=url]") ?? document.body)).toBe(true);
    expect(paste(root().element())).toBe(false);
    await expect.element(thumbs().first()).toBeVisible();
  });

  it("says when the page may not read it, and tries again on one click", async () => {
    const fetchImage = refusing();
    show({ fetchImage });
    await typeAddress(address);
    await expect
      .poll(notes)
      .toEqual(["blue sea.png: can’t be read by this page. Download it, then add the file."]);
    fetchImage.mockImplementation(() => pictureOf("any.png"));
    await userEvent.click(page.getByRole("button", { name: "Try again: blue sea.png" }));
    await expect.element(thumbs().first()).toBeVisible();
    expect(notes()).toEqual([]);
  });

  it("refuses what is no address, what is no picture, what is there already, and what is too many", async () => {
    const fetchImage = reading();
    show({ fetchImage, limit: 2 });
    await typeAddress("a vase");
    await expect.poll(notes).toEqual(["a vase: not the address of a picture."]);
    fetchImage.mockResolvedValueOnce(new Blob(["<!doctype html><html>"], { type: "image/png" }));
    await typeAddress("shop.example/page");
    await expect.poll(notes).toEqual(["page: HTML format. Use PNG, JPG or WebP."]);
    await typeAddress(address);
    await expect.element(thumbs().first()).toBeVisible();
    await typeAddress(address);
    await expect.poll(notes).toEqual(["blue sea.png: already added."]);
    fetchImage.mockImplementation(() => pictureOf("other.png", { colour: "red" }));
    await typeAddress("pictures.example/red.png");
    await expect.element(thumbs().nth(1)).toBeVisible();
    await typeAddress("pictures.example/green.png");
    await expect.poll(notes).toEqual(["green.png: not added. Only 2 references fit."]);
  });

  it("stops fetching what is removed, or when the component goes", async () => {
    const signals: AbortSignal[] = [];
    const fetchImage = vi.fn<FetchReference>((_, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const { unmount } = show({ fetchImage });
    await typeAddress("pictures.example/a.png");
    await expect.element(page.getByText("Fetching a.png").first()).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Remove a.png" }));
    await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([true]);
    await typeAddress("pictures.example/b.png");
    await expect.poll(() => signals).toHaveLength(2);
    unmount();
    expect(signals[1]?.aborted).toBe(true);
  });

  it("offers no link where there is nothing to fetch with", () => {
    show();
    expect(page.getByRole("button", { name: "Add from a link" }).query()).toBeNull();
  });
});

describe("the camera", () => {
  it("is offered on touch screens only, and adds the photo", async () => {
    show();
    const button = page.getByRole("button", { name: "Take a photo", includeHidden: true });
    expect(getComputedStyle(button.element()).display).toBe("none");
    const input = document.querySelector<HTMLInputElement>("input[capture]");
    expect(input?.getAttribute("capture")).toBe("environment");
    await userEvent.upload(input ?? document.body, await pictureOf("photo.jpg", { type: "image/jpeg" }));
    await expect.poll(names).toEqual(["Reference 1: photo.jpg"]);
  });
});
