import { describe, expect, it } from "vitest";
import { createDrafts } from "../../src/journal/createDrafts";
import { createTabName } from "../../src/journal/createTabName";
import type { Draft } from "../../src/journal/Draft";
import type { JournalStorage } from "../../src/journal/JournalStorage";
import { memoryStorage } from "../../src/journal/memoryStorage";
import type { PageSignal } from "../../src/journal/Page";
import { virtualClock } from "./support/virtualClock";

const draft: Draft = { from: "[{},0]", prompt: "A lamp", wanted: { tier: "2K", n: 3 }, referenceImages: [] };
const picture = (text: string) => new Blob([text], { type: "image/png" });

function modelPage() {
  const listeners = new Set<(signal: PageSignal) => void>();
  return {
    isHidden: () => false,
    listen(listener: (signal: PageSignal) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say: (signal: PageSignal) => [...listeners].forEach((listener) => listener(signal)),
    listeners,
  };
}

/** Drafts over a storage that counts what is written to it. */
function openDrafts(storage: JournalStorage = memoryStorage()) {
  const { clock, pass } = virtualClock();
  const page = modelPage();
  const writes: string[] = [];
  const counted: JournalStorage = {
    ...storage,
    update: (journal, key, change) => {
      writes.push(key);
      return storage.update(journal, key, change);
    },
  };
  const open = () => createDrafts({ storage: counted, journal: "ann", page, clock });
  return { drafts: open(), open, page, pass, writes, storage };
}

describe("drafts", () => {
  it("are found again by a later page, with their files", async () => {
    const { drafts, open, pass } = openDrafts();
    const referenceImages = [picture("a"), picture("b")];
    drafts.write("studio", { ...draft, referenceImages });
    await pass(1000);
    const later = open();
    expect(later.known("studio")).toBeUndefined();
    expect(await later.load("studio")).toEqual({ ...draft, referenceImages });
    expect(await later.load("another form")).toBeNull();
  });

  it("are known at once to the page that wrote them", () => {
    const { drafts } = openDrafts();
    drafts.write("studio", draft);
    expect(drafts.known("studio")).toBe(draft);
  });

  it("are written once for many keys, and their files once for many changes", async () => {
    const { drafts, pass, writes } = openDrafts();
    const referenceImages = [picture("a")];
    for (const prompt of ["A", "A l", "A la"]) drafts.write("studio", { ...draft, prompt, referenceImages });
    await pass(1000);
    drafts.write("studio", { ...draft, prompt: "A lamp", referenceImages });
    await pass(1000);
    expect(writes).toEqual(["draft:studio", "draft:studio/references", "draft:studio"]);
  });

  it.each<PageSignal>(["hidden", "leave"])("are written at once when the page says %s", async (signal) => {
    const { drafts, open, page } = openDrafts();
    drafts.write("studio", draft);
    page.say(signal);
    expect(await open().load("studio")).toEqual(draft);
    expect(page.listeners.size).toBe(0);
  });

  it("are forgotten with all that is kept of them", async () => {
    const { drafts, open, pass, storage } = openDrafts();
    drafts.write("studio", { ...draft, referenceImages: [picture("a")] });
    await pass(1000);
    drafts.write("studio", null);
    expect(drafts.known("studio")).toBeNull();
    await pass(1000);
    expect(await storage.entries("ann")).toEqual([]);
    expect(await open().load("studio")).toBeNull();
  });

  it("never mix the words of one tab with the files of another", async () => {
    const { drafts, open, pass } = openDrafts();
    const other = open();
    drafts.write("studio", { ...draft, referenceImages: [picture("a")] });
    await pass(1000);
    other.write("studio", { ...draft, prompt: "Elsewhere", referenceImages: [picture("b")] });
    await pass(1000);
    drafts.write("studio", { ...draft, referenceImages: [] });
    await pass(1000);
    expect(await open().load("studio")).toEqual(draft);
  });

  it.each<[string, unknown]>([
    ["damaged", { prompt: 1 }],
    ["of a newer version", { ...draft, version: 2, files: "" }],
    ["no record at all", "A lamp"],
  ])("are none where the record is %s", async (_, record) => {
    const { open, storage } = openDrafts();
    await storage.update("ann", "draft:studio", () => record);
    expect(await open().load("studio")).toBeNull();
  });
});

describe("the drafts of several tabs", () => {
  const studio = (prompt: string): Draft => ({ ...draft, prompt, referenceImages: [picture(prompt)] });

  /** A device on which tabs are opened; each writes at once. */
  function openDevice() {
    const storage: JournalStorage = { ...memoryStorage(), isShared: true };
    const { clock, pass } = virtualClock();
    const open = (tab: string) => {
      const drafts = createDrafts({ storage, journal: "ann", page: modelPage(), clock, tab });
      const write = async (next: Draft | null) => {
        drafts.write("studio", next);
        await pass(1000);
      };
      return { write, load: () => drafts.load("studio") };
    };
    const keys = async () => (await storage.entries("ann")).map(([key]) => key);
    return { open, keys };
  }

  it("are each tab's own, with its files, whoever wrote last", async () => {
    const { open } = openDevice();
    await open("a").write(studio("A lamp"));
    await open("b").write(studio("An arch"));
    expect(await open("a").load()).toEqual(studio("A lamp"));
    expect(await open("b").load()).toEqual(studio("An arch"));
  });

  it("begin in a new tab with what was written last in any", async () => {
    const { open } = openDevice();
    const first = open("a");
    await first.write(studio("A lamp"));
    await open("b").write(studio("An arch"));
    await first.write(studio("A lamp at night"));
    expect(await open("c").load()).toEqual(studio("A lamp at night"));
  });

  it("do not come back in a form that was emptied, in its tab and in new ones", async () => {
    const { open } = openDevice();
    await open("a").write(studio("A lamp"));
    const second = open("b");
    await second.write(studio("An arch"));
    await second.write(null);
    expect(await open("b").load()).toBeNull();
    expect(await open("c").load()).toBeNull();
    expect(await open("a").load()).toEqual(studio("A lamp"));
  });

  it("are kept of the four tabs that wrote last, and nothing of the others", async () => {
    const { open, keys } = openDevice();
    for (const tab of ["a", "b", "c", "d", "e", "f"]) await open(tab).write(studio(tab));
    const kept = ["c", "d", "e", "f"].flatMap((tab) => [
      `draft:studio@${tab}`,
      `draft:studio@${tab}/references`,
    ]);
    expect((await keys()).toSorted()).toEqual([...kept, "drafts:studio"]);
    expect(await open("a").load()).toEqual(studio("f"));
  });
});

describe("the name of a tab", () => {
  /** What one tab keeps for itself. */
  function modelSession(copied: ReadonlyMap<string, string> = new Map()) {
    const kept = new Map(copied);
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  }

  it.each<PageSignal>(["leave", "hidden"])("outlives a reload after the page said %s", (said) => {
    const session = modelSession();
    const page = modelPage();
    const name = createTabName(session, page);
    page.say(said);
    expect(createTabName(session, modelPage())).toBe(name);
  });

  it("is not passed on to a tab that is a copy of this one, also after it has been away", () => {
    const session = modelSession();
    const page = modelPage();
    const name = createTabName(session, page);
    expect(createTabName(modelSession(session.kept), modelPage())).not.toBe(name);
    page.say("hidden");
    page.say("wake");
    expect(createTabName(modelSession(session.kept), modelPage())).not.toBe(name);
  });

  it("is there where the browser keeps storage from the page", () => {
    const refuse = () => {
      throw new Error("SecurityError");
    };
    const page = modelPage();
    expect(createTabName({ getItem: refuse, setItem: refuse, removeItem: refuse }, page)).toMatch(/-/);
    page.say("leave");
    expect(createTabName(undefined, modelPage())).toMatch(/-/);
  });
});

describe("drafts without a storage that works", () => {
  const blocked: JournalStorage = {
    entries: () => Promise.reject(new Error("blocked")),
    get: () => Promise.reject(new Error("blocked")),
    update: () => Promise.reject(new Error("blocked")),
    remove: () => Promise.reject(new Error("blocked")),
  };

  it("last as long as the page", async () => {
    const { drafts, pass } = openDrafts(blocked);
    expect(await drafts.load("studio")).toBeNull();
    drafts.write("studio", draft);
    await pass(1000);
    drafts.write("studio", null);
    drafts.write("studio", draft);
    await pass(1000);
    expect(drafts.known("studio")).toBe(draft);
  });

  it("are not waited for", async () => {
    const never = new Promise<never>(() => undefined);
    const { drafts, pass } = openDrafts({ ...blocked, get: () => never });
    const loaded = drafts.load("studio");
    await pass(5000);
    expect(await loaded).toBeNull();
  });
});
