import { inBrowser } from "../inBrowser.mjs";
import { atMost } from "../figure.mjs";

/** The figure of pictures that arrive in place of their waiting tiles. */
export const measureArrival = async (url) => [
  atMost(
    "arrival: layout shift of three pictures (CLS)",
    await inBrowser(url, (tab) => tab.evaluate(() => window.rendering.arrival.run())),
    0,
    { digits: 3 },
  ),
];
