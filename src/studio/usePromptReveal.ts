import { useMemo, useRef } from "react";
import { isTouchOnly } from "../components/prompt-form/isTouchOnly";

/** Brings the form back into sight after the gallery has put something into it. */
export function usePromptReveal() {
  const promptRef = useRef<HTMLTextAreaElement>(null);
  return useMemo(() => {
    const reveal = () => {
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      promptRef.current?.form?.scrollIntoView({ block: "nearest", behavior: isCalm ? "instant" : "smooth" });
    };
    return {
      /** The prompt's text area. */
      promptRef,
      /** Scrolls to the form where it is out of sight. */
      reveal,
      /** The same, and the prompt gets the focus; not for fingers, whose keyboard would cover the page. */
      goToPrompt: () => {
        reveal();
        if (!isTouchOnly()) promptRef.current?.focus({ preventScroll: true });
      },
    };
  }, []);
}
