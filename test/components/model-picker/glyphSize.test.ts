import { describe, expect, it } from "vitest";
import { glyphSize } from "../../../src/components/model-picker/glyphSize";
import { aspectRatios } from "../../../src/contract/sizes";

describe("glyphSize", () => {
  it.each([...aspectRatios, "auto"])("draws %s within 26 px", (ratio) => {
    const { width, height } = glyphSize(ratio);
    expect(Math.max(width, height)).toBeLessThanOrEqual(26);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(8);
  });

  it.each(["1:1", "4:3", "3:2", "16:9", "21:9"])("gives %s the same area as the others", (ratio) => {
    const { width, height } = glyphSize(ratio);
    expect(Math.abs(width * height - 300)).toBeLessThan(20);
  });
});
