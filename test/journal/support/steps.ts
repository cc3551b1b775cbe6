import * as fc from "fast-check";
import { isSettled } from "../../../src/contract/GenerationEntry";
import type { StorageMood } from "./modelBrowser";
import type { Fault } from "./modelNetwork";
import type { ModelTab, ModelWorld } from "./modelWorld";

/** One thing that happens in the world. */
export type Step =
  | { type: "click"; tab: number; prompt: number; times: number }
  | { type: "pass"; ms: number }
  | { type: "open" }
  | { type: "close" | "crash" | "reload" | "unmount"; tab: number }
  | { type: "hide" | "show"; tab: number }
  | { type: "bfcache"; tab: number; ms: number }
  | { type: "online"; online: boolean }
  | { type: "fault"; faults: Fault[] }
  | { type: "storage"; mood: StorageMood }
  | { type: "jump"; ms: number }
  | { type: "stop" | "resume" | "retry" | "remove"; tab: number; entry: number };

const tab = fc.nat(3);
const entry = fc.nat(5);
const fault = fc.constantFrom<Fault>(
  "none",
  "lostRequest",
  "lateRequest",
  "lostAnswer",
  "truncated",
  "html502",
  "html502AfterWork",
  "busy429",
  "error500",
  "slow",
  "staleAnswer",
);

/** Any step; those that make a story are drawn more often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("click"),
      tab,
      prompt: fc.nat(2),
      times: fc.integer({ min: 1, max: 10 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant("pass"), ms: fc.oneof(fc.nat(300), fc.nat(90_000)) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("open") }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom("close", "crash", "reload", "unmount"), tab }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom("hide", "show"), tab }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("bfcache"), tab, ms: fc.nat(30_000) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("online"), online: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("fault"),
      faults: fc.array(fault, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("storage"),
      mood: fc.constantFrom<StorageMood>("well", "failing", "hanging"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("jump"),
      ms: fc.integer({ min: -86_400_000, max: 86_400_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom("stop", "resume", "retry", "remove"), tab, entry }),
  },
);

const prompts = ["a misty mountain", "a sea", "a lighthouse"];

/** The world as the steps leave it, and what was asked of it. */
export interface Run {
  readonly world: ModelWorld;
  readonly tabs: ModelTab[];
  /** The key of every submission that a person asked for. */
  readonly intents: Set<string>;
  /** How often a person asked: ten clicks in one frame are one intent. */
  asked: number;
  /** Keys that storage never took, or may have missed: they live and die with their tab. */
  readonly fragile: Set<string>;
}

function submit(
  { world, intents, fragile }: Run,
  { journal }: ModelTab,
  request: Parameters<ModelTab["journal"]["submit"]>[0],
) {
  const { key } = journal.submit(request);
  intents.add(key);
  if (!world.browser.isWell()) fragile.add(key);
}

function actOnEntry(run: Run, step: Extract<Step, { entry: number }>, tabAt: ModelTab) {
  const { journal } = tabAt;
  const chosen = journal.list()[step.entry];
  if (!chosen) return;
  if (step.type === "stop") journal.stopWaiting(chosen.key);
  if (step.type === "resume") journal.resumeWaiting(chosen.key);
  if (step.type === "remove" && isSettled(chosen.state)) tabAt.remove(chosen);
  if (step.type !== "retry" || !isSettled(chosen.state)) return;
  run.asked += 1;
  submit(run, tabAt, chosen.request);
}

function actOnTab(run: Run, step: Extract<Step, { tab: number }>, chosen: ModelTab) {
  const leaveOut = () => run.tabs.splice(run.tabs.indexOf(chosen), 1);
  if (step.type === "click") run.asked += 1;
  if (step.type === "click")
    for (let click = 0; click < step.times; click += 1)
      submit(run, chosen, { model: "gpt-image-2", prompt: prompts[step.prompt] ?? "", size: "1024x1024" });
  if (step.type === "hide") chosen.setHidden(true);
  if (step.type === "show") chosen.setHidden(false);
  if (step.type === "unmount") {
    chosen.unmount();
    leaveOut();
  }
  if (step.type === "close" || step.type === "reload") {
    chosen.close();
    leaveOut();
  }
  if (step.type === "crash") {
    chosen.die();
    leaveOut();
  }
  if (step.type === "reload") run.tabs.push(run.world.openTab());
}

/** Does one step. */
export async function perform(run: Run, step: Step): Promise<void> {
  const { world, tabs } = run;
  if (step.type === "pass") await world.pass(step.ms);
  if (step.type === "open" && tabs.length < 4) tabs.push(world.openTab());
  if (step.type === "online") world.network.setOnline(step.online);
  if (step.type === "fault") world.network.fail(...step.faults);
  if (step.type === "jump") world.jump(step.ms);
  if (step.type === "storage") {
    world.browser.setMood(step.mood);
    // What is under way may be what it strikes.
    if (step.mood !== "well") for (const key of run.intents) run.fragile.add(key);
  }
  const chosen = "tab" in step ? tabs[step.tab % Math.max(1, tabs.length)] : undefined;
  if (!chosen) return;
  if (step.type === "bfcache") {
    chosen.signal("leave");
    await world.pass(step.ms);
    if (!chosen.life.isDead) chosen.signal("return");
  } else if ("entry" in step) actOnEntry(run, step, chosen);
  else if ("tab" in step) actOnTab(run, step, chosen);
}
