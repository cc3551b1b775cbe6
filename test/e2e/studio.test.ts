import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { findBrowser, launchArgs } from "../../scripts/browser.mjs";
import { paintImage } from "../../src/fake/painter/paintImage";

/** How long a busy machine may take for one step. */
const patience = 60_000;

interface Studio {
  url: string;
  /** Everything that was printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

let studio: Studio;
let browser: Browser;
const foreignRequests: string[] = [];
const complaints: string[] = [];

async function stop(server: ChildProcess) {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  // The group, because npm does not pass the signal on to what it started.
  process.kill(-server.pid, "SIGTERM");
  await ended;
}

/** Starts `npm start` as a newcomer would, and waits for the address that it prints. */
async function startStudio(extraEnv: Record<string, string> = {}): Promise<Studio> {
  const { GPT_IMAGE_HUB_API_KEY: _, GPT_IMAGE_HUB_BASE_URL: __, ...env } = process.env;
  const server = spawn("npm", ["start"], {
    env: { ...env, ...extraEnv, PORT: "0" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  server.stderr?.on("data", (chunk) => (output += String(chunk)));
  // Left open, because a server whose output nobody takes may die of its next line.
  for await (const chunk of server.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    output += String(chunk);
    const address = /Studio: (http:\S+)/.exec(output)?.[1];
    if (!address) continue;
    server.stdout?.resume();
    return { url: address, output: () => output, stop: () => stop(server) };
  }
  throw new Error(`npm start ended without an address:\n${output}`);
}

async function openStudio({ url } = studio): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(patience);
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !["localhost", "127.0.0.1", "[::1]"].includes(hostname))
      foreignRequests.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return page;
}

/** Drops a file on the prompt form as a file manager would. */
async function dropPng(page: Page, bytes: Uint8Array) {
  const data = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "vase.png", { type: "image/png" }));
      return transfer;
    },
    [...bytes],
  );
  const prompt = page.getByRole("textbox", { name: "Prompt" });
  for (const type of ["dragenter", "dragover", "drop"])
    await prompt.dispatchEvent(type, { dataTransfer: data });
}

const creditsOf = async (page: Page) =>
  Number.parseInt((await page.getByRole("button", { name: /^\d+ credits/ }).textContent()) ?? "", 10);

beforeAll(async () => {
  [studio, browser] = await Promise.all([
    startStudio(),
    findBrowser().then((found) => chromium.launch({ ...found, args: launchArgs })),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await studio?.stop();
});

describe("npm start's studio", () => {
  it("goes from prompt and reference image to two decoded images at the asked ratio, for exactly the shown cost", async () => {
    const page = await openStudio();
    const prompt = "A tall ochre vase on a linen table, late window light";
    await expect.poll(() => creditsOf(page)).toBeGreaterThan(0);
    const before = await creditsOf(page);

    await page.getByRole("textbox", { name: "Prompt" }).fill(prompt);
    await dropPng(page, await paintImage({ prompt: "a vase", seed: "e2e", width: 96, height: 64 }));
    await page.getByRole("img", { name: /vase\.png/ }).waitFor();
    await page.getByRole("radio", { name: "3:2" }).check();
    await page.getByRole("radio", { name: /^2K/ }).check();
    await page.getByRole("radio", { name: /^2 images/ }).check();
    await page.getByText(`${before - 20} credits`).waitFor();
    // All at once: neither state lasts until somebody looks.
    await Promise.all([
      page.getByText("Queued", { exact: true }).first().waitFor(),
      page
        .getByText(/^0:\d\d/)
        .first()
        .waitFor(),
      page.getByRole("button", { name: /Generate 2 images.*20 credits/ }).click(),
    ]);
    const images = page.getByRole("img", { name: new RegExp(prompt) });
    await expect.poll(() => images.count(), { timeout: patience }).toBe(2);
    const decoded = () =>
      images.evaluateAll((all) =>
        (all as HTMLImageElement[]).map((image) => image.naturalWidth / image.naturalHeight),
      );
    await expect
      .poll(decoded, { timeout: patience })
      .toEqual([expect.closeTo(1.5, 2), expect.closeTo(1.5, 2)]);
    await expect.poll(() => creditsOf(page)).toBe(before - 20);

    // No other origin may read what the fake shows here, so both go through the proxy.
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).first().focus();
    await page.keyboard.press("Enter");
    expect((await saving).suggestedFilename()).toMatch(/^a-tall-ochre-vase.*\.png$/);
    await page.getByRole("button", { name: "Use as reference" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("img", { name: /^Reference 2/ }).waitFor();
    await page.close();
  }, 240_000);

  it("says that images come from the fake hub when there is no key", async () => {
    const page = await openStudio();
    await expect.poll(() => page.getByText(/from the fake hub/).count()).toBe(1);
    await page.close();
  });

  it("says that an address of the service is not used without a key", async () => {
    const keyless = await startStudio({ GPT_IMAGE_HUB_BASE_URL: "https://images.example" });
    onTestFinished(keyless.stop);
    const words = "GPT_IMAGE_HUB_BASE_URL is not used, because GPT_IMAGE_HUB_API_KEY is missing.";
    await expect.poll(keyless.output).toContain(words);
    const page = await openStudio(keyless);
    await page.getByText(words).waitFor();
    await page.getByText(/from the fake hub/).waitFor();
    await page.close();
  }, 120_000);

  it("makes no request to any other machine, and the console stays silent", () => {
    expect(foreignRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
