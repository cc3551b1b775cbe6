import { fireEvent, render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ReferenceDropzone } from "../../../src/components/reference-dropzone/ReferenceDropzone";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import { expectAccessible } from "../expectAccessible";
import { drag, drop, names, notes, root, show, three, thumbs } from "./dropzonePage";
import { fileOf, heads } from "./files";
import { pictureOf, transferOf } from "./pictures";

const paste = (clipboardData: DataTransfer) =>
  fireEvent(
    root().element(),
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );

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
