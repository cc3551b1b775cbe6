import { useState, type RefObject } from "react";
import { placeholderNames, unfilledIn } from "../../contract/placeholders";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import { useMessages } from "../../messages/useMessages";
import { useAnnounce } from "../../primitives/Announcer";
import type { Store } from "../../utils/createStore";
import { selectGap, writePrompt } from "./writePrompt";

interface ReplacementOptions {
  text: Store<string>;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  /** True while there is something else to clear than the text. */
  isClearable: boolean;
  onClear: (() => () => void) | undefined;
  onEdit: () => void;
}

/** A prompt that was replaced, for as long as what replaced it stands there unchanged. */
interface Replaced {
  readonly before: string;
  readonly after: string;
  readonly bringBack?: (() => void) | undefined;
}

const untouched: Replaced = { before: "", after: "" };

/** What {@link useReplacement} gives. */
export interface Replacement {
  /** What was replaced by what; undefined where there is no way back. */
  readonly replaced: Replaced | undefined;
  /** Clears the form. */
  readonly clear: () => void;
  /** Brings back what was there. */
  readonly undo: () => void;
  /** Puts a template in the place of the prompt. */
  readonly begin: (template: PromptTemplate) => void;
}

/** Replacing the whole prompt, with a way back. */
export function useReplacement(options: ReplacementOptions): Replacement {
  const { text, promptRef, isClearable, onClear, onEdit } = options;
  const { t } = useMessages();
  const announce = useAnnounce();
  const [replaced, setReplaced] = useState(untouched);
  const replace = (after: string, bringBack?: () => void) => {
    const before = text.get();
    setReplaced(before === "" && !bringBack ? untouched : { before, after, bringBack });
    onEdit();
    writePrompt(text, promptRef.current, after);
  };
  return {
    replaced: replaced === untouched ? undefined : replaced,
    clear() {
      replace("", isClearable ? onClear?.() : undefined);
      announce(t("prompt.cleared"));
    },
    undo() {
      replaced.bringBack?.();
      setReplaced(untouched);
      writePrompt(text, promptRef.current, replaced.before);
    },
    begin({ prompt }) {
      replace(prompt);
      selectGap(promptRef.current, unfilledIn(prompt, placeholderNames([{ prompt }]))[0]);
    },
  };
}
