import { useState } from "react";
import type { FakeClock, FakeHub, PausableClock } from "../fake";
import { words } from "./words";

const steps = [1, 10, 60];

type Steppable = FakeClock & { advance: (ms: number) => void | Promise<void> };

const canStep = (clock: FakeClock): clock is Steppable => "advance" in clock;
const canPause = (clock: FakeClock): clock is PausableClock => "pause" in clock;

/** Stops the hub's time and moves it on, as far as its clock can do that. */
export function TimeFields({ hub: { clock } }: { hub: FakeHub }) {
  const [isPaused, setIsPaused] = useState(canPause(clock) && clock.isPaused);
  if (!canStep(clock)) return null;

  function toggle(pausable: PausableClock) {
    if (pausable.isPaused) pausable.resume();
    else pausable.pause();
    setIsPaused(pausable.isPaused);
  }
  return (
    <fieldset>
      <legend>{words.time}</legend>
      <div className="gih-fake-buttons">
        {canPause(clock) && (
          <button
            type="button"
            className="gih-btn"
            data-kind="outline"
            data-size="s"
            onClick={() => toggle(clock)}
          >
            {isPaused ? words.resume : words.pause}
          </button>
        )}
        {steps.map((seconds) => (
          <button
            key={seconds}
            type="button"
            className="gih-btn gih-num"
            data-kind="outline"
            data-size="s"
            aria-label={words.stepLabel(seconds)}
            onClick={() => void clock.advance(seconds * 1000)}
          >
            {words.step(seconds)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
