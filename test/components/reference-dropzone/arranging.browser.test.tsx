import { render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ReferenceDropzone } from "../../../src/components/reference-dropzone/ReferenceDropzone";
import { readyFiles, type ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { pretendTouch } from "../pretendTouch";
import { drop, names, show, three, thumbs } from "./dropzonePage";
import { pictureOf } from "./pictures";

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

describe("arranging without a keyboard", () => {
  const thumb = (name: string) => page.getByTitle(name);
  const move = (name: string, to: string) => page.getByRole("button", { name: `Move ${name} ${to}` });

  it("shows the mouse its buttons on the picture that it is over", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    await userEvent.hover(thumb("c.png"));
    await userEvent.click(move("c.png", "earlier"));
    await expect.poll(names).toEqual(["Reference 1: a.png", "Reference 2: c.png", "Reference 3: b.png"]);
    const { width, height } = move("c.png", "later").element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it("gives a finger places of 44 px on the picture that was tapped", async () => {
    const endTouch = pretendTouch();
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    const remove = page.getByRole("button", { name: "Remove a.png" });
    // The cross of a picture that was not tapped removes nothing.
    const { left, top } = remove.element().getBoundingClientRect();
    expect(document.elementFromPoint(left + 10, top + 10)?.closest("button")).toBeNull();
    await userEvent.click(thumb("a.png"));
    const places = [move("a.png", "earlier"), remove, move("a.png", "later")].map((button) =>
      button.element().getBoundingClientRect(),
    );
    for (const { width, height } of places) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(places[0]?.right).toBeLessThanOrEqual(places[1]?.left ?? 0);
    expect(places[1]?.right).toBeLessThanOrEqual(places[2]?.left ?? 0);
    await userEvent.click(move("a.png", "later"));
    await userEvent.click(move("a.png", "later"));
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: c.png", "Reference 3: a.png"]);
    await userEvent.click(remove);
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: c.png"]);
    endTouch();
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
    const create = vi.spyOn(URL, "createObjectURL");
    const revoke = vi.spyOn(URL, "revokeObjectURL");
    const { unmount } = show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Remove b.png" }));
    await expect.poll(names).toHaveLength(2);
    await expect.poll(() => revoke.mock.calls).toHaveLength(1);
    unmount();
    const created = create.mock.results.map(({ value }) => String(value));
    expect(created).toHaveLength(3);
    expect(revoke.mock.calls.map(([url]) => url).toSorted()).toEqual(created.toSorted());
  });
});
