import { inBrowser } from "../inBrowser.mjs";
import { atMost, plain } from "../figure.mjs";
import { median, watchCosts } from "./pageCosts.mjs";

const ours = "ResultGallery";
const scrolledFrames = 150;
const blankFrames = 30;

const runOnce = (url, name, count) =>
  inBrowser(url, async (tab) => {
    const costs = await watchCosts(tab);
    await tab.evaluate(([name, count]) => window.rendering.gallery.prepare(name, count), [name, count]);
    const before = await costs.heap();
    const mount = await costs.costOf(() => tab.evaluate(() => window.rendering.gallery.mount()));
    const heap = (await costs.heap()) - before;
    await tab.evaluate(() => window.rendering.gallery.scrollToMiddle());
    const prepends = [];
    for (let number = 0; number < 5; number += 1)
      prepends.push(
        await costs.costOf(() => tab.evaluate((n) => window.rendering.gallery.prepend(n), number)),
      );
    const scroll = await costs.costOf(() =>
      tab.evaluate((frames) => window.rendering.gallery.scroll(frames), scrolledFrames),
    );
    const blank = await tab.evaluate((frames) => window.rendering.gallery.countBlank(frames), blankFrames);
    return {
      mountMs: mount.ms,
      nodes: Math.max(mount.value, scroll.value.nodes),
      heapMB: heap / 1e6,
      prependMs: median(prepends.map(({ ms }) => ms)),
      movedPx: Math.max(...prepends.map(({ value }) => value)),
      frameMs: scroll.value.p95Ms,
      workMs: scroll.ms / scrolledFrames,
      blank,
    };
  });

/** In turn, so that what disturbs the machine disturbs everybody; each figure is the median of its runs. */
async function runAll(url, contenders, runs) {
  const rows = contenders.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, { name, count }] of contenders.entries())
      rows[index].push(await runOnce(url, name, count));
  return rows.map((found) =>
    Object.fromEntries(Object.keys(found[0]).map((key) => [key, median(found.map((row) => row[key]))])),
  );
}

const reasons = {
  elements:
    "some 34 pictures are drawn, each with its 40 elements: its actions are in the page before it is pointed at, so that assistive technology finds them",
  heap: "the place and the name of every tile are kept, so that keyboard, selection and scroll place know those that are not drawn",
  prepend:
    "half of it is the browser matching styles for what is drawn anew, the rest React and the layout of one day",
  many: "all 1,000 are in the page, so that its search finds them, each with a link, a picture and its states",
};

const ms = { unit: " ms", digits: 1 };
const count = { digits: 0 };

/** The figures of galleries with 10,000 pictures. */
export async function measureGalleries(url, runs) {
  const names = await inBrowser(url, (tab) => tab.evaluate(() => window.rendering.gallery.names));
  const contenders = [
    { name: ours, count: 100 },
    ...names.map((name) => ({ name, count: 10_000 })),
    { name: ours, count: 1000 },
    { name: "naive grid", count: 1000 },
  ];
  const rows = await runAll(url, contenders, runs);
  const [small, big, naive, ...others] = rows;
  const [big1000, naive1000] = others.splice(-2);
  const beside = (key, digits) =>
    [naive, ...others].map((row, index) => `${names[index + 1]} ${row[key].toFixed(digits)}`).join(" · ");
  return [
    atMost("10,000 pictures: mount, of our 100", big.mountMs / small.mountMs, 1.5, { digits: 2 }),
    atMost("10,000 pictures: mount, of a naive grid's", big.mountMs / naive.mountMs, 0.05, { digits: 3 }),
    plain("10,000 pictures: mount, script and layout", big.mountMs, { ...ms, peers: beside("mountMs", 0) }),
    atMost("10,000 pictures: elements", big.nodes, 400, {
      ...count,
      peers: beside("nodes", 0),
      reason: reasons.elements,
    }),
    atMost("10,000 pictures: heap above empty", big.heapMB, 3, {
      unit: " MB",
      peers: beside("heapMB", 1),
      reason: reasons.heap,
    }),
    atMost("10,000 pictures: one more at the front", big.prependMs, 5, {
      ...ms,
      peers: beside("prependMs", 1),
      reason: reasons.prepend,
    }),
    atMost("10,000 pictures: that moves what is on screen by", big.movedPx, 0, {
      unit: " px",
      ...count,
      peers: beside("movedPx", 0),
    }),
    atMost("10,000 pictures: p95 frame at 100 px a frame", big.frameMs, 17, {
      ...ms,
      peers: beside("frameMs", 1),
    }),
    plain("10,000 pictures: work per frame of that", big.workMs, { ...ms, peers: beside("workMs", 1) }),
    atMost("10,000 pictures: frames with a blank band", big.blank, 0, {
      ...count,
      peers: beside("blank", 0),
    }),
    atMost("1,000 pictures: mount, of a naive grid's", big1000.mountMs / naive1000.mountMs, 0.5, {
      digits: 2,
      reason: reasons.many,
    }),
  ];
}
