import { inBrowser } from "../inBrowser.mjs";
import { atMost, plain } from "../figure.mjs";
import { median, watchCosts } from "./pageCosts.mjs";

const text = "A brass lamp by a window, late light, dust in the air, 35 mm, soft grain.";

const runOnce = (url, name) =>
  inBrowser(url, async (tab) => {
    await tab.evaluate((name) => window.rendering.typing.show(name), name);
    const costs = await watchCosts(tab);
    // The first letter makes the prompt one that can be sent; that is not what every key costs.
    await tab.keyboard.type("A ");
    const { ms } = await costs.costOf(() => tab.keyboard.type(text));
    return ms / text.length;
  });

/** The figures of typing in a studio with 24 models and 200 pictures. */
export async function measureTyping(url, runs) {
  const names = await inBrowser(url, (tab) => tab.evaluate(() => window.rendering.typing.names));
  const found = names.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, name] of names.entries()) found[index].push(await runOnce(url, name));
  const [studio, bare, naive] = found.map(median);
  const ms = { unit: " ms", digits: 2 };
  return [
    atMost("typing: a key in the studio, of an uncontrolled textarea's", studio / bare, 1.4, {
      digits: 2,
      reason:
        "what is typed goes through React to one store, which the form, its counter and the kept draft share; without React nobody hears it",
    }),
    plain("typing: a key, script and layout", studio, {
      ...ms,
      peers: `uncontrolled textarea ${bare.toFixed(2)} · naive studio ${naive.toFixed(2)}`,
    }),
  ];
}
