import { useState, type FormEvent, type RefObject } from "react";
import type { Obstacle, Remedy } from "../../contract/Obstacle";

interface SubmissionOptions {
  promptRef: RefObject<HTMLTextAreaElement | null>;
  obstacles: readonly Obstacle[];
  isSubmitting: boolean;
  onSubmit: () => void;
  onRemedy: ((remedy: Remedy) => void) | undefined;
}

/** What sending the form does: send, or go to the blank prompt, or make the reasons plain. */
export function useSubmission(options: SubmissionOptions) {
  const { promptRef, obstacles, isSubmitting, onSubmit, onRemedy } = options;
  const [tried, setTried] = useState(false);

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isSubmitting) return;
    setTried(obstacles.length > 0);
    if (obstacles.length === 0) onSubmit();
    else if (obstacles.some(({ code }) => code === "blankPrompt")) promptRef.current?.focus();
  };
  const handleRemedy = (remedy: Remedy) => {
    if (remedy.code === "writePrompt") promptRef.current?.focus();
    else onRemedy?.(remedy);
  };
  /** After an attempt, a blank prompt is no longer passed over quietly; writing starts afresh. */
  return { tried, forget: () => setTried(false), handleSubmit, handleRemedy };
}
