import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { generatePictures, promptBox, showStudio } from "./studioPage";

const vase = { defaultRequest: { prompt: "An ochre vase", size: "1024x1024" } };
const generate = () => page.getByRole("button", { name: /^Generate 1 image/ });

afterEach(async () => {
  await page.viewport(414, 896);
});

describe("checking what became of an entry", () => {
  it("says what came of it", async () => {
    const scenario = { faults: [{ on: ["generate" as const], answer: "lostAnswer" as const }] };
    const { requests } = await showStudio(1280, 900, { studio: vase, hub: { scenario } });
    await userEvent.click(generate());
    const check = page.getByRole("button", { name: "Check" });
    await expect.element(check).toBeVisible();
    await userEvent.click(check);
    const note = page.getByRole("listitem").getByText("Asked: no news. 104 credits left.");
    await expect.element(note).toBeVisible();
    await expect.element(note).toHaveRole("status");
    expect(requests("generate")).toHaveLength(1);
  });
});

describe("a download", () => {
  const saved = () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    return names;
  };
  const download = () => page.getByRole("button", { name: "Download" });

  async function press(): Promise<void> {
    (download().element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
  }

  it("saves the picture under the words of its prompt, and opens no window", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const fetchImage = vi.fn(() => Promise.resolve(new Blob(["x"], { type: "image/webp" })));
    await showStudio(1280, 900, { studio: vase, fetchImage });
    await generatePictures("An ochre vase");
    const names = saved();
    await press();
    await expect.poll(() => names).toEqual(["an-ochre-vase.webp"]);
    expect(open).not.toHaveBeenCalled();
  });

  it("opens a picture that may not be read, and says so with a link to it", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const refused = () => Promise.reject(new TypeError("Failed to fetch"));
    await showStudio(1280, 900, { studio: vase, fetchImage: refused });
    await generatePictures("An ochre vase");
    await press();
    const words = "This page can’t read an-ochre-vase.png. Save it from the picture’s own page.";
    await expect.element(page.getByText(words)).toBeVisible();
    const link = page.getByRole("link", { name: "Open the picture" });
    expect(open.mock.calls.map(([url]) => url)).toEqual([(link.element() as HTMLAnchorElement).href]);
    link.element().addEventListener("click", (event) => event.preventDefault());
    await userEvent.click(link);
    await expect.element(link).not.toBeInTheDocument();
  });
});

it("warns of a balance that is not enough for the request", async () => {
  await showStudio(1280, 900, { studio: vase, hub: { credits: 18 } });
  const badge = page.getByRole("button", { name: /^18 credits/ });
  await expect.element(badge).toBeVisible();
  await expect.element(badge).not.toHaveAttribute("data-tone");
  await userEvent.click(page.getByRole("radio", { name: /^4 images/ }));
  await expect.element(badge).toHaveAttribute("data-tone", "warn");
  await expect.element(promptBox()).toHaveValue("An ochre vase");
});
