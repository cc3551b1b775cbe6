import { describe, expect, it } from "vitest";
import { pictureName } from "../../src/studio/pictureName";
import { entryOf, images } from "../components/result-gallery/entries";

const nameOf = (prompt: string, type = "image/png") => {
  const [image, ...rest] = images(1);
  if (!image) throw new Error("There is no image.");
  return pictureName(image, entryOf({ request: { prompt }, images: [image, ...rest] }), type);
};

describe("the name of a saved picture", () => {
  it.each([
    ["An ochre vase", "image/jpeg", "an-ochre-vase.jpg"],
    ["An ochre vase", "image/webp", "an-ochre-vase.webp"],
    ["Żółta waza, o świcie!", "image/png", "żółta-waza-o-świcie.png"],
    ["../..\\C:*?", "", "c.png"],
    ["🏺", "image/png", "image.png"],
  ])("of %j as %j is %j", (prompt, type, name) => {
    expect(nameOf(prompt, type)).toBe(name);
  });

  it("ends with a whole word where the prompt is long", () => {
    expect(nameOf("A vase ".repeat(30))).toMatch(/^a-vase-(a-vase-)+a-vase\.png$/);
    expect(nameOf("A vase ".repeat(30)).length).toBeLessThanOrEqual(52);
    expect(nameOf("v".repeat(200)).length).toBeLessThanOrEqual(52);
  });

  it("tells several pictures of one prompt apart", () => {
    const all = images(2);
    const entry = entryOf({ images: all });
    expect(all.map((image) => pictureName(image, entry, "image/png"))).toEqual([
      "an-ochre-vase-1.png",
      "an-ochre-vase-2.png",
    ]);
  });
});
