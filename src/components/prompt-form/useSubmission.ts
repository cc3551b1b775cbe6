import { useState, type FormEvent, type RefObject } from "react";
import type { Obstacle, Remedy } from "../../contract/Obstacle";
import { unfilledIn } from "../../contract/placeholders";
import { promptObstaclesOf } from "../../contract/promptObstaclesOf";
import type { Store } from "../../utils/createStore";
import { selectGap } from "./writePrompt";

interface SubmissionOptions {
  text: Store<string>;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  placeholders: ReadonlySet<string>;
  obstacles: readonly Obstacle[];
  isSubmitting: boolean;
  onSubmit: () => void;
  onRemedy: ((remedy: Remedy) => void) | undefined;
}

/** What sending the form does: send, or go to what the prompt lacks, or make the reasons plain. */
export function useSubmission(options: SubmissionOptions) {
  const { text, promptRef, placeholders, obstacles, isSubmitting, onSubmit, onRemedy } = options;
  const [tried, setTried] = useState(false);

  const goToGap = (name?: string) => {
    const gaps = unfilledIn(text.get(), placeholders);
    selectGap(promptRef.current, gaps.find((gap) => gap.name === name) ?? gaps[0]);
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isSubmitting) return;
    const lacks = promptObstaclesOf(text.get(), placeholders).length > 0;
    const isBlocked = lacks || obstacles.length > 0;
    setTried(isBlocked);
    if (!isBlocked) onSubmit();
    else if (lacks) goToGap();
  };
  const handleRemedy = (remedy: Remedy) => {
    if (remedy.code === "writePrompt") promptRef.current?.focus();
    else if (remedy.code === "fillPlaceholder") goToGap(remedy.name);
    else onRemedy?.(remedy);
  };
  /** After an attempt, a blank prompt is no longer passed over quietly; writing starts afresh. */
  const forget = () => {
    if (tried) setTried(false);
  };
  return { tried, forget, handleSubmit, handleRemedy };
}
