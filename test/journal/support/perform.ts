import { isSettled } from "../../../src/contract/GenerationEntry";
import type { GenerationRequest } from "../../../src/contract/generationRequestSchema";
import type { SubmitOptions } from "../../../src/journal/sendSubmission";
import type { Step } from "./anyStep";
import type { ModelTab, ModelWorld } from "./modelWorld";

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

/** One open tab, of which nothing has been asked. */
export const newRun = (world: ModelWorld): Run => ({
  world,
  tabs: [world.openTab()],
  intents: new Set(),
  asked: 0,
  fragile: new Set(),
});

const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], {
  type: "image/png",
});
const basic = { model: "gpt-image-2", size: "1024x1024" };
const requests: readonly GenerationRequest[] = [
  { ...basic, prompt: "a misty mountain" },
  { ...basic, prompt: "two seas", n: 2 },
  { ...basic, prompt: "a lighthouse", referenceImages: [png] },
];

function submit(run: Run, { journal }: ModelTab, request: GenerationRequest, options?: SubmitOptions) {
  const { key } = journal.submit(request, options);
  run.intents.add(key);
  if (!run.world.browser.isWell()) run.fragile.add(key);
}

function actOnEntry(run: Run, step: Extract<Step, { entry: number }>, chosen: ModelTab) {
  const { journal } = chosen;
  const entry = journal.list()[step.entry];
  if (!entry) return;
  if (step.type === "stop") journal.stopWaiting(entry.key);
  if (step.type === "resume") journal.resumeWaiting(entry.key);
  if (step.type === "favourite") journal.setFavourite(entry.key, true);
  if (step.type === "remove") {
    // Storage that takes nothing forgets nothing.
    if (!run.world.browser.isWell()) run.fragile.add(entry.key);
    chosen.remove(entry);
  }
  if (step.type !== "retry" || !isSettled(entry.state)) return;
  run.asked += 1;
  submit(run, chosen, entry.request);
}

/** Everything that may end a provider; those in the same page go with it. */
function endTab({ tabs, world }: Run, type: "close" | "crash" | "reload" | "unmount", chosen: ModelTab) {
  if (type === "unmount") {
    chosen.unmount();
    tabs.splice(tabs.indexOf(chosen), 1);
    return;
  }
  if (type === "crash") chosen.die();
  for (const tab of tabs.filter(({ life }) => life === chosen.life)) {
    if (type !== "crash") tab.close();
    tabs.splice(tabs.indexOf(tab), 1);
  }
  if (type === "reload") tabs.push(world.openTab());
}

async function actOnTab(run: Run, step: Extract<Step, { tab: number }>, chosen: ModelTab) {
  if (step.type === "thaw") return chosen.thaw();
  // Nothing happens in a frozen page, but it can be ended.
  if (chosen.life.frozen && step.type !== "crash" && step.type !== "close") return;
  if ("entry" in step) return actOnEntry(run, step, chosen);
  if (step.type === "click") {
    run.asked += 1;
    const request = requests[step.prompt] ?? { ...basic, prompt: "a sea" };
    for (let click = 0; click < step.times; click += 1) submit(run, chosen, request, { mode: step.mode });
  } else if (step.type === "hide" || step.type === "show") chosen.setHidden(step.type === "hide");
  else if (step.type === "freeze") chosen.freeze();
  else if (step.type === "twin") run.tabs.push(chosen.mountTwin());
  else if (step.type === "bfcache") {
    chosen.signal("leave");
    await run.world.pass(step.ms);
    chosen.signal("return");
  } else endTab(run, step.type, chosen);
}

/** Does one step. */
export async function perform(run: Run, step: Step): Promise<void> {
  const { world, tabs } = run;
  if (step.type === "pass") await world.pass(step.ms);
  if (step.type === "passPartly") await world.passPartly(step.firing, step.turns, step.ticks);
  if (step.type === "open" && tabs.length < 4) tabs.push(world.openTab());
  if (step.type === "online") world.network.setOnline(step.online);
  if (step.type === "fault") world.network.fail(...step.faults);
  if (step.type === "outcome") world.network.setScenario({ outcome: step.outcome });
  if (step.type === "jump") world.jump(step.ms);
  if (step.type === "storage") {
    world.browser.setMood(step.mood);
    // What is under way may be what it strikes.
    if (step.mood !== "well") for (const key of run.intents) run.fragile.add(key);
  }
  const chosen = "tab" in step ? tabs[step.tab % Math.max(1, tabs.length)] : undefined;
  if (chosen && "tab" in step) await actOnTab(run, step, chosen);
}
