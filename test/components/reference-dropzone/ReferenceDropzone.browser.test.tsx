import { fireEvent, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  ReferenceDropzone,
  type ReferenceDropzoneProps,
} from "../../../src/components/reference-dropzone/ReferenceDropzone";
import { readyFiles, type ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import "../../../src/styles.css";
import { expectAccessible } from "../expectAccessible";
import { fileOf, heads } from "./files";
import { pictureOf, transferOf } from "./pictures";

const root = () => page.getByRole("region", { name: "References" });
const thumbs = () => page.getByRole("list", { name: "References" }).getByRole("img");
const names = () =>
  thumbs()
    .elements()
    .map((element) => element.getAttribute("alt"));
const notes = () =>
  page
    .getByRole("button", { name: /Dismiss/ })
    .elements()
    .map((element) => element.closest("li")?.textContent);

/** True when the browser would act on it as if there were no target. */
const drag = (type: "dragenter" | "dragleave" | "drop", target: Element, dataTransfer: DataTransfer) =>
  fireEvent(target, new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
const paste = (clipboardData: DataTransfer) =>
  fireEvent(
    root().element(),
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
const drop = (...files: File[]) => drag("drop", root().element(), transferOf(files));
const three = () =>
  Promise.all([
    pictureOf("a.png", { colour: "red" }),
    pictureOf("b.png", { colour: "green", width: 40 }),
    pictureOf("c.png", { colour: "blue", width: 20, height: 30 }),
  ]);

const show = (props: Partial<ReferenceDropzoneProps> = {}) =>
  render(<ReferenceDropzone limit={16} {...props} />, { wrapper: StrictMode });

const created: string[] = [];
const revoked: string[] = [];

beforeEach(() => {
  created.length = 0;
  revoked.length = 0;
  const { createObjectURL, revokeObjectURL } = URL;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = createObjectURL.call(URL, blob);
    created.push(url);
    return url;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => {
    revoked.push(url);
    revokeObjectURL.call(URL, url);
  });
});
describe("taking files in", () => {
  it("takes dropped pictures, shows them at their ratio, and counts", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    expect(names()).toEqual(["Reference 1: a.png", "Reference 2: b.png", "Reference 3: c.png"]);
    await expect.element(page.getByText("3 of 16")).toBeVisible();
    const [first, second] = thumbs().elements();
    expect(first?.getBoundingClientRect()).toMatchObject({ width: 84, height: 56 });
    expect(second?.getBoundingClientRect()).toMatchObject({ width: 112, height: 56 });
  });

  it("takes chosen pictures", async () => {
    show();
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("There is no file input.");
    expect(input.accept).toBe("image/png,image/jpeg,image/webp");
    await userEvent.upload(input, await three());
    await expect.element(thumbs().nth(2)).toBeVisible();
  });

  it("opens the dialog from the keyboard", async () => {
    const click = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => undefined);
    show();
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: "Add references" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(click).toHaveBeenCalledOnce();
  });

  it("takes a pasted screenshot", async () => {
    show();
    expect(paste(transferOf([await pictureOf("image.png")]))).toBe(false);
    await expect.element(thumbs().first()).toBeVisible();
  });

  it("leaves pasted text to the field that it is for", async () => {
    show();
    const texts = { "text/plain": "a vase", "text/html": "<p>a vase</p>" };
    expect(paste(transferOf([await pictureOf("image.png")], texts))).toBe(true);
  });

  it("says while files are dragged over it what a drop will do", async () => {
    show({ limit: 3 });
    drop(await pictureOf("a.png"));
    await expect.element(thumbs().first()).toBeVisible();
    const dataTransfer = transferOf([await pictureOf("b.png")]);
    drag("dragenter", root().element(), dataTransfer);
    await expect.element(page.getByText("Drop to add")).toBeVisible();
    await expect.element(page.getByText("PNG, JPG or WebP, up to 50 MB. 2 places left.")).toBeVisible();
    drag("dragleave", root().element(), dataTransfer);
    await expect.element(page.getByText("Drop to add")).not.toBeInTheDocument();
  });

  it("leaves dragged text alone, and keeps a file that misses it from replacing the page", () => {
    show();
    const text = transferOf([], { "text/plain": "a vase" });
    expect(drag("drop", root().element(), text)).toBe(true);
    const file = transferOf([fileOf(heads.png, "a.png")]);
    expect(drag("drop", document.body, file)).toBe(false);
    expect(drag("drop", document.body, text)).toBe(true);
  });

  it("takes nothing while disabled", async () => {
    const onValueChange = vi.fn();
    show({ disabled: true, onValueChange });
    drop(await pictureOf("a.png"));
    paste(transferOf([await pictureOf("b.png")]));
    await userEvent.click(page.getByRole("button", { name: "Add references" }), { force: true });
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe("refusing files", () => {
  it("keeps the good files of a mixed drop and tells about every other one", async () => {
    const [a, b] = await three();
    show({ limit: 2, maxBytes: 4096 });
    drop(
      fileOf(heads.gif, "moving.png"),
      a,
      fileOf(heads.pdf, "print.pdf", "application/pdf"),
      fileOf("", "nothing.png"),
      fileOf(heads.png.padEnd(5000), "big.png"),
      new File([a], "copy.png", { type: "image/png" }),
      b,
      fileOf(heads.webp, "surplus.webp", "image/webp"),
      fileOf("hello", "notes.txt", "text/plain"),
    );
    await expect.poll(notes).toHaveLength(7);
    await expect.poll(names).toEqual(["Reference 1: a.png", "Reference 2: b.png"]);
    expect(notes()).toEqual([
      "moving.png is in GIF format. Use PNG, JPG or WebP.",
      "print.pdf is in PDF format. Use PNG, JPG or WebP.",
      "nothing.png is empty.",
      "big.png has 0.00477 MB. Up to 0.00391 MB can be used.",
      "copy.png is already added.",
      "surplus.webp was not added. Only 2 references fit.",
      "notes.txt is not a PNG, JPG or WebP.",
    ]);
  });

  it("drops a note when it is dismissed, and all of them with the next files", async () => {
    show();
    drop(fileOf("", "one.png"), fileOf("", "two.png"), fileOf("", "three.png"));
    await expect.poll(notes).toHaveLength(3);
    await userEvent.click(page.getByRole("button", { name: "Dismiss the note on two.png" }));
    await expect.poll(notes).toEqual(["one.png is empty.", "three.png is empty."]);
    drop(await pictureOf("a.png"));
    await expect.element(thumbs().first()).toBeVisible();
    await expect.poll(notes).toEqual([]);
  });

  it("keeps a damaged picture in sight, with a way to read it again and to remove it", async () => {
    show();
    drop(fileOf(heads.png, "broken.png"));
    const again = page.getByRole("button", { name: /broken.png can't be shown.*Read broken.png again/ });
    await expect.element(again).toBeVisible();
    await userEvent.click(again);
    await expect.element(again).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove broken.png" }));
    await expect.element(again).not.toBeInTheDocument();
  });

  it("never takes images away when the limit shrinks, and hides when there is nothing to take", async () => {
    const { rerender } = show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    rerender(<ReferenceDropzone limit={0} />);
    expect(names()).toHaveLength(3);
    for (const name of ["a.png", "b.png", "c.png"])
      await userEvent.click(page.getByRole("button", { name: `Remove ${name}` }));
    await expect.element(root()).not.toBeInTheDocument();
  });
});

describe("arranging", () => {
  it("moves by the keyboard, keeps the focus, and says so", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    const later = page.getByRole("button", { name: "Move a.png later" });
    (later.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: a.png", "Reference 3: c.png"]);
    await expect.element(later).toHaveFocus();
    await expect.element(page.getByText("a.png moved to place 2 of 3.")).toBeInTheDocument();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: c.png", "Reference 3: a.png"]);
  });

  it("hands the focus on when one is removed, at last to the button that adds", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    const remove = (name: string) => page.getByRole("button", { name: `Remove ${name}` });
    (remove("b.png").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(remove("c.png")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(remove("a.png")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Add references" })).toHaveFocus();
  });
});

describe("owning", () => {
  it("can be controlled, also by an owner that adds images of its own", async () => {
    const seen: (readonly ReferenceImage[])[] = [];
    const file = await pictureOf("own.png", { width: 60, height: 20 });
    const own: ReferenceImage = { id: "own", file, name: "own.png", type: "image/png", status: "reading" };
    function Owner() {
      const [value, setValue] = useState<readonly ReferenceImage[]>([own]);
      seen.push(value);
      return <ReferenceDropzone limit={16} value={value} onValueChange={setValue} />;
    }
    render(<Owner />, { wrapper: StrictMode });
    await expect.element(thumbs().first()).toBeVisible();
    drop(await pictureOf("a.png"));
    await expect.element(thumbs().nth(1)).toBeVisible();
    const last = seen.at(-1) ?? [];
    expect(last.map(({ name, status, width }) => [name, status, width])).toEqual([
      ["own.png", "ready", 60],
      ["a.png", "ready", 30],
    ]);
    expect(readyFiles(last)[0]).toBe(file);
  });

  it("reads every image even when others are removed meanwhile", async () => {
    show();
    const files = await Promise.all(
      ["red", "green", "blue", "black", "white", "teal"].map((colour) =>
        pictureOf(`${colour}.png`, { colour }),
      ),
    );
    drop(...files);
    await expect.element(page.getByRole("button", { name: "Remove red.png" })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove red.png" }));
    await expect.element(thumbs().nth(4)).toBeVisible();
  });

  it("revokes every object URL that it made, once", async () => {
    const { unmount } = show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove b.png" }));
    await expect.poll(names).toHaveLength(2);
    await expect.poll(() => revoked).toHaveLength(1);
    expect(created).toHaveLength(3);
    unmount();
    expect([...revoked].toSorted()).toEqual([...created].toSorted());
  });
});

describe("looks", () => {
  it("is accessible in both themes, with images and refusals", async () => {
    show();
    drop(...(await three()), fileOf(heads.gif, "moving.png"));
    await expect.poll(notes).toHaveLength(1);
    await expect.element(thumbs().nth(2)).toBeVisible();
    await expectAccessible();
  });

  it("speaks Arabic, from right to left", async () => {
    render(
      <MessagesProvider messages={ar}>
        <div dir="rtl">
          <ReferenceDropzone limit={3} id="references" className="mine" data-mine="yes" />
        </div>
      </MessagesProvider>,
    );
    const region = page.getByRole("region", { name: "الصور المرجعية" });
    await expect.element(region).toHaveAttribute("data-mine", "yes");
    await expect.element(region).toHaveClass("mine");
    await expectAccessible();
  });
});
