import { useMemo, type KeyboardEvent } from "react";
import { unfilledIn } from "../../contract/placeholders";
import { useMessages } from "../../messages/useMessages";
import { useAnnounce } from "../../primitives/Announcer";
import type { Store } from "../../utils/createStore";
import { createRecall, type Recalled } from "./createRecall";
import { isTakenByInputMethod, submitsOn, type SubmitKey } from "./submitsOn";
import { selectGap, writePrompt } from "./writePrompt";

interface PromptKeysOptions {
  text: Store<string>;
  submitOn: SubmitKey;
  placeholders: ReadonlySet<string>;
  history?: (() => readonly string[]) | undefined;
}

type PromptKeyEvent = KeyboardEvent<HTMLTextAreaElement>;

const none: readonly string[] = [];

/** The way that an arrow goes through earlier prompts, if it does. */
function recallStep({ key, altKey, ctrlKey, metaKey, shiftKey }: PromptKeyEvent): 1 | -1 | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : undefined;
}

/** The gap that Tab goes to from here; behind the last one it goes on to the next control. */
function gapFrom(
  { currentTarget: area, key, shiftKey, ...mods }: PromptKeyEvent,
  names: ReadonlySet<string>,
) {
  if (key !== "Tab" || mods.altKey || mods.ctrlKey || mods.metaKey) return undefined;
  const gaps = unfilledIn(area.value, names);
  const { selectionStart, selectionEnd } = area;
  if (shiftKey) return gaps.findLast(({ end }) => end <= selectionStart);
  const isOn = gaps.some(({ start, end }) => start === selectionStart && end === selectionEnd);
  return gaps.find(({ start }) => (isOn ? start >= selectionEnd : start >= selectionStart));
}

/** What keys do in the prompt: send, bring earlier prompts back, go from gap to gap. */
export function usePromptKeys({ text, submitOn, placeholders, history }: PromptKeysOptions) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const recall = useMemo(() => createRecall(history ?? (() => none)), [history]);

  const show = (area: HTMLTextAreaElement, { prompt, place, total }: Recalled) => {
    writePrompt(text, area, prompt);
    announce(
      place === 0 ? t("prompt.ownDraft", { prompt }) : t("prompt.recalled", { count: place, total, prompt }),
    );
  };

  return (event: PromptKeyEvent) => {
    if (isTakenByInputMethod(event)) return;
    const area = event.currentTarget;
    const step = recallStep(event);
    const recalled = step && recall.move(step, text.get());
    const gap = gapFrom(event, placeholders);
    const isSending = submitsOn(event, submitOn);
    if (!recalled && !gap && !isSending) return;
    event.preventDefault();
    if (recalled) show(area, recalled);
    if (gap) selectGap(area, gap);
    if (isSending && !event.repeat) area.form?.requestSubmit();
  };
}
