import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { drop, names, show, three, thumbs } from "./dropzonePage";

const thumb = (name: string) => page.getByTitle(name);

describe("moving with the pointer", () => {
  it("puts a picture down where it is dropped, on either side of another", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    const { width, height } = thumb("c.png").element().getBoundingClientRect();
    const later = { x: width - 4, y: height / 2 };
    await userEvent.dragAndDrop(thumb("a.png"), thumb("c.png"), { targetPosition: later });
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: c.png", "Reference 3: a.png"]);
    const earlier = { x: 4, y: height / 2 };
    await userEvent.dragAndDrop(thumb("a.png"), thumb("b.png"), { targetPosition: earlier });
    await expect.poll(names).toEqual(["Reference 1: a.png", "Reference 2: b.png", "Reference 3: c.png"]);
    await expect.element(page.getByText("a.png moved to place 1 of 3.")).toBeInTheDocument();
    expect(document.querySelector("[data-drop], [data-dragged]")).toBeNull();
  });

  it("follows the reading direction", async () => {
    show({ dir: "rtl" });
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    await userEvent.dragAndDrop(thumb("a.png"), thumb("c.png"), { targetPosition: { x: 4, y: 20 } });
    await expect.poll(names).toEqual(["Reference 1: b.png", "Reference 2: c.png", "Reference 3: a.png"]);
  });

  it("takes nothing in when a picture is carried over the dropzone", async () => {
    show();
    drop(...(await three()));
    await expect.element(thumbs().nth(2)).toBeVisible();
    await userEvent.dragAndDrop(thumb("a.png"), page.getByRole("button", { name: "Add references" }));
    expect(names()).toHaveLength(3);
    expect(names()[0]).toBe("Reference 1: a.png");
  });
});
