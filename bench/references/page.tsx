import "../../src/styles.css";
import { measureDrop } from "./measureDrop";
import { paintPhoto } from "./paintPhoto";
import { ways } from "./ways";

declare global {
  interface Window {
    bench: {
      /** Every way that can be run. */
      names: string[];
      paintPhoto: typeof paintPhoto;
      /** How long one photo takes to decode here, in milliseconds: the middle of five. */
      decodeMs: () => Promise<number>;
      run: (way: string) => ReturnType<typeof measureDrop>;
    };
  }
}

const photos = (): File[] => Array.from(document.querySelector<HTMLInputElement>("#photos")?.files ?? []);

async function decodeMs(): Promise<number> {
  const times: number[] = [];
  for (const photo of photos().slice(0, 5)) {
    const start = performance.now();
    (await createImageBitmap(photo)).close();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

window.bench = {
  names: Object.keys(ways),
  paintPhoto,
  decodeMs,
  run(way) {
    const drop = ways[way];
    const target = document.querySelector<HTMLElement>("#target");
    if (!drop || !target) throw new Error(`There is no way ${way}.`);
    return measureDrop(target, drop, photos());
  },
};
