import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { expectAccessible } from "../expectAccessible";
import { ago, images } from "./entries";
import { doneEntry, picturesShown, showGallery } from "./galleryPage";

const origin = doneEntry({ key: "origin", request: { prompt: "The origin" }, submittedAt: ago(60_000) });
const child = doneEntry({ key: "child", parent: { key: "origin", imageId: "image-0" } });
const chip = () => page.getByText("From a reference");
const thumb = () => chip().element().parentElement?.querySelector("img");

it("says that a picture was made from another one, and shows that one", async () => {
  showGallery({ entries: [child, origin] });
  await picturesShown();
  await expect.element(chip()).toBeVisible();
  expect(chip().elements()).toHaveLength(1);
  expect(thumb()?.getAttribute("src")).toBe(images(1)[0]?.url);
  await expectAccessible();
});

it("shows the small local picture where there is one", async () => {
  const [local] = images(1, 30, 20);
  showGallery({ entries: [child, { ...origin, thumbnails: { "image-0": local?.url ?? "" } }] });
  await picturesShown();
  await expect.element(chip()).toBeVisible();
  expect(thumb()?.getAttribute("src")).toBe(local?.url);
});

it("says it without a picture where the origin is gone or its picture can't be loaded", async () => {
  const { unmount } = showGallery({ entries: [child] });
  await expect.element(chip()).toBeVisible();
  expect(thumb()).toBeNull();
  unmount();
  const broken = { ...origin, thumbnails: { "image-0": "data:image/png;base64,AAAA" } };
  showGallery({ entries: [child, broken] });
  await expect.element(chip()).toBeVisible();
  await expect.poll(thumb).toBeNull();
});

it("keeps only the picture in sight on a narrow tile, and the words for those who listen", async () => {
  showGallery({ entries: [child, origin] }, 328);
  await picturesShown();
  await expect.element(chip()).toBeInTheDocument();
  expect(chip().element().getBoundingClientRect().width).toBe(1);
  expect(thumb()?.getBoundingClientRect().width).toBe(22);
});
