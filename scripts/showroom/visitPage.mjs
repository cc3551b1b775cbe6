const patience = 60_000;

/** Waits until a story has played to its end, or a page of the guide stands there with its stories. */
async function finish(page, isStory) {
  if (!isStory) {
    await page.locator("#storybook-docs h1").waitFor();
    await page.locator("#storybook-docs [data-gih-theme]").first().waitFor();
    return "completed";
  }
  const phase = await page.waitForFunction(() => {
    const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return ["completed", "finished", "errored", "aborted"].includes(phase) && phase;
  });
  return phase.jsonValue();
}

/** Opens one page alone, and gives what is wrong with it. */
export async function visitPage(browser, url, id) {
  const faults = [];
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => faults.push(`${id}: ${error.message}`));
  page.on("console", (message) => {
    // What browsers look for by themselves, where a page names no icon.
    const { url: source } = message.location();
    if (message.type() !== "error" || source.endsWith("/favicon.ico")) return;
    faults.push(`${id}: ${message.text()} (${source})`);
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${url}/`))
      faults.push(`${id}: asks for ${request.url()}`);
  });
  const isStory = !id.endsWith("--docs");
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=${isStory ? "story" : "docs"}`);
  const phase = await finish(page, isStory).catch(({ message }) => message);
  if (!["completed", "finished"].includes(phase)) faults.push(`${id}: ${phase}`);
  await page.close();
  return faults;
}
