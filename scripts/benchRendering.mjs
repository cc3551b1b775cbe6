// npm run bench:rendering: draws galleries of 10,000 pictures, types and receives pictures in a real Chromium, each beside naive
// and library variants, and renders the studio on a server. Installs its peers into node_modules/.cache on the first run.
// Arguments: --runs=3. Prints the figures; `npm run bench -- rendering` writes them to bench/RESULTS.md.
import { parseArgs } from "node:util";
import { inBrowser } from "../bench/inBrowser.mjs";
import { measureArrival } from "../bench/rendering/measureArrival.mjs";
import { measureGalleries } from "../bench/rendering/measureGalleries.mjs";
import { measureServer } from "../bench/rendering/measureServer.mjs";
import { measureTyping } from "../bench/rendering/measureTyping.mjs";
import { installPeers } from "../bench/rendering/peers.mjs";
import { servePage } from "../bench/servePage.mjs";

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const runs = Number(values.runs);

const { versions, ...installed } = await installPeers();
const { url, close } = await servePage("rendering", installed);
const figures = [
  ...(await measureGalleries(url, runs)),
  ...(await measureTyping(url, runs)),
  ...(await measureArrival(url)),
  ...(await measureServer()),
];
const chromium = await inBrowser(url, (_, browser) => browser.version());
await close();
console.table(figures.map(({ what, is, goal, met, peers }) => ({ what, is, goal, met, peers })));
process.send?.({ figures, versions: [...versions, `Chromium ${chromium}`] });
