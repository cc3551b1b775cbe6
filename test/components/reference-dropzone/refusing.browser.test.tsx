import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ReferenceDropzone } from "../../../src/components/reference-dropzone/ReferenceDropzone";
import type { ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { drop, names, notes, root, show, three, thumbs } from "./dropzonePage";
import { fileOf, heads } from "./files";
import { noisePicture, pictureOf, realGif } from "./pictures";

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
      "moving.png: GIF format. Use PNG, JPG or WebP.",
      "print.pdf: PDF format. Use PNG, JPG or WebP.",
      "nothing.png: empty.",
      "big.png: 0.00477 MB. Up to 0.00391 MB can be used.",
      "copy.png: already added.",
      "surplus.webp: not added. Only 2 references fit.",
      "notes.txt: not PNG, JPG or WebP.",
    ]);
  });

  it("drops a note when it is dismissed, and all of them with the next files", async () => {
    show();
    drop(fileOf("hello", "one.png"), fileOf(heads.gif, "two.png"), fileOf("", "three.png"));
    await expect.poll(notes).toHaveLength(3);
    await userEvent.click(page.getByRole("button", { name: "Dismiss the note on two.png" }));
    await expect.poll(notes).toEqual(["one.png: not PNG, JPG or WebP.", "three.png: empty."]);
    drop(await pictureOf("a.png"));
    await expect.element(thumbs().first()).toBeVisible();
    await expect.poll(notes).toEqual([]);
  });

  it("joins files that were refused for one reason, and dismisses them together", async () => {
    const surplus = await Promise.all(
      ["red", "green", "blue", "black", "white"].map((colour) => pictureOf(`${colour}.png`, { colour })),
    );
    show({ limit: 1 });
    drop(...surplus, fileOf("", "nothing.png"));
    await expect
      .poll(notes)
      .toEqual([
        "green.png, blue.png, black.png, and 1 more: not added. Only 1 reference fits.",
        "nothing.png: empty.",
      ]);
    const dismiss = page.getByRole("button", { name: /^Dismiss the note on green.png/ });
    await userEvent.click(dismiss);
    await expect.poll(notes).toEqual(["nothing.png: empty."]);
  });

  it("adds what was too many with one click, once there is a place", async () => {
    show({ limit: 1 });
    const [a, b, c] = await three();
    drop(a, b, c);
    await expect.poll(notes).toEqual(["b.png and c.png: not added. Only 1 reference fits."]);
    const addNow = page.getByRole("button", { name: "Add now: b.png and c.png" });
    await expect.element(addNow).not.toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "Remove a.png" }), { force: true });
    await userEvent.click(addNow);
    await expect.poll(names).toEqual(["Reference 1: b.png"]);
    await expect.poll(notes).toEqual(["c.png: not added. Only 1 reference fits."]);
  });

  it("takes a line back once it is no longer true", async () => {
    show();
    const [a] = await three();
    drop(a);
    await expect.element(thumbs().first()).toBeVisible();
    drop(a);
    await expect.poll(notes).toEqual(["a.png: already added."]);
    await userEvent.click(page.getByRole("button", { name: "Remove a.png" }), { force: true });
    await expect.poll(notes).toEqual([]);
    await expect.element(page.getByText("a.png removed.")).toBeInTheDocument();
  });

  it("converts a picture of another format, and shrinks one of too many bytes", async () => {
    const photo = await noisePicture("photo.jpg", 1200, "image/jpeg");
    const onValueChange = vi.fn<(references: readonly ReferenceImage[]) => void>();
    show({ maxBytes: photo.size - 1000, onValueChange });
    drop(realGif("moving.png"), photo);
    await expect.poll(notes).toHaveLength(2);
    await userEvent.click(page.getByRole("button", { name: "Convert to PNG: moving.png" }));
    await expect.poll(names).toEqual(["Reference 1: moving.png"]);
    await userEvent.click(page.getByRole("button", { name: "Make smaller: photo.jpg" }));
    await expect.poll(names).toEqual(["Reference 1: moving.png", "Reference 2: photo.jpg"]);
    expect(notes()).toEqual([]);
    expect(onValueChange.mock.lastCall?.[0][1]?.file.size).toBeLessThan(photo.size - 1000);
  });

  it("says when a picture can't be converted", async () => {
    show();
    drop(fileOf(heads.gif, "torn.gif", "image/gif"));
    await userEvent.click(page.getByRole("button", { name: "Convert to PNG: torn.gif" }));
    await expect.poll(notes).toEqual(["torn.gif: could not be converted."]);
  });

  it("does not go on saying what was added when nothing more is", async () => {
    show();
    drop(...(await three()));
    await expect.element(page.getByText("3 references added.")).toBeInTheDocument();
    drop(fileOf("", "nothing.png"));
    await expect.poll(notes).toEqual(["nothing.png: empty."]);
    await expect.element(page.getByText("3 references added.")).not.toBeInTheDocument();
  });

  it("keeps a damaged picture in sight, with a way to read it again and to remove it", async () => {
    show();
    drop(fileOf(heads.png, "broken.png"));
    const again = page.getByRole("button", { name: /broken.png can’t be shown.*Read broken.png again/ });
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
