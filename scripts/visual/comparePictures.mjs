/** How far a channel may be off before the pixel counts: stored pictures are compressed. */
const threshold = 40;
/** Which share of the pixels may count. */
const tolerance = 0.002;

const address = (type, bytes) => `data:image/${type};base64,${bytes.toString("base64")}`;

/** Makes a small picture of a PNG, to be stored. */
export async function compress(page, png) {
  const url = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d").drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
      return new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener("load", () => resolve(reader.result));
        reader.readAsDataURL(blob);
      });
    },
    address("png", png),
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** What is different, in words; undefined where it is the same as far as anybody sees. */
export async function differenceOf(page, stored, png) {
  const share = await page.evaluate(
    async ([before, now, limit]) => {
      const pixelsOf = async (source) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        // Half as large, so that the edge of a letter weighs less than its place.
        const [width, height] = [image.width / 2, image.height / 2];
        const context = new OffscreenCanvas(width, height).getContext("2d");
        context.imageSmoothingQuality = "high";
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height);
      };
      const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(now)]);
      if (one.width !== other.width || one.height !== other.height) return 1;
      let count = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > limit))
          count += 1;
      return (count * 4) / one.data.length;
    },
    [address("webp", stored), address("png", png), threshold],
  );
  return share > tolerance ? `${(share * 100).toFixed(2)} % of it` : undefined;
}
