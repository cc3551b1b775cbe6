import * as fc from "fast-check";
import type { Fault } from "./modelNetwork";
import type { StorageMood } from "./modelStorage";

/** One thing that happens in the world. */
export type Step =
  | { type: "click"; tab: number; prompt: number; times: number; mode: "async" | "sync" }
  | { type: "pass"; ms: number }
  | { type: "passPartly"; firing: number; turns: number; ticks: number }
  | { type: "open" }
  | { type: "twin" | "close" | "crash" | "reload" | "unmount"; tab: number }
  | { type: "hide" | "show" | "freeze" | "thaw"; tab: number }
  | { type: "bfcache"; tab: number; ms: number }
  | { type: "online"; online: boolean }
  | { type: "fault"; faults: Fault[] }
  | { type: "outcome"; outcome: "succeeds" | "partial" | "fails" }
  | { type: "storage"; mood: StorageMood }
  | { type: "jump"; ms: number }
  | { type: "stop" | "resume" | "retry" | "remove" | "favourite"; tab: number; entry: number };

type StepOf<Type extends Step["type"]> = Extract<Step, { type: Type }>;

const tab = fc.nat(3);
const entry = fc.nat(5);
const type = <const Types extends readonly Step["type"][]>(...types: Types) =>
  fc.constantFrom<Types[number]>(...types);

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
  "servedTwice",
);

const click: fc.Arbitrary<StepOf<"click">> = fc.record({
  type: type("click"),
  tab,
  prompt: fc.nat(2),
  times: fc.integer({ min: 1, max: 10 }),
  mode: fc.constantFrom("async", "async", "sync"),
});

/** The next step then strikes between two awaits. */
const passPartly: fc.Arbitrary<StepOf<"passPartly">> = fc.record({
  type: type("passPartly"),
  firing: fc.nat(3),
  turns: fc.nat(3),
  ticks: fc.nat(25),
});

const pass = fc.record({ type: type("pass"), ms: fc.oneof(fc.nat(300), fc.nat(90_000)) });
const ending = fc.record({ type: type("close", "crash", "crash", "reload", "unmount"), tab });
const presence = fc.record({ type: type("hide", "show", "freeze", "thaw"), tab });
const onEntry = fc.record({ type: type("stop", "resume", "retry", "remove", "favourite"), tab, entry });
const faults = fc.record({ type: type("fault"), faults: fc.array(fault, { minLength: 1, maxLength: 4 }) });
const moods = fc.constantFrom<StorageMood>("well", "failing", "hanging", "slow", "readOnly", "someKeys");

/** Any step; those that make a story are drawn more often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: click },
  { weight: 6, arbitrary: pass },
  { weight: 5, arbitrary: passPartly },
  { weight: 5, arbitrary: faults },
  { weight: 4, arbitrary: ending },
  { weight: 3, arbitrary: onEntry },
  { weight: 3, arbitrary: presence },
  { weight: 3, arbitrary: fc.record({ type: type("open") }) },
  { weight: 1, arbitrary: fc.record({ type: type("twin"), tab }) },
  { weight: 1, arbitrary: fc.record({ type: type("bfcache"), tab, ms: fc.nat(30_000) }) },
  { weight: 1, arbitrary: fc.record({ type: type("online"), online: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: type("outcome"),
      outcome: fc.constantFrom("succeeds" as const, "partial" as const, "fails" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: type("storage"), mood: moods }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: type("jump"), ms: fc.integer({ min: -86_400_000, max: 86_400_000 }) }),
  },
);
