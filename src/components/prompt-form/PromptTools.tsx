import { useState, useSyncExternalStore, type RefObject } from "react";
import { placeholderNames, unfilledIn } from "../../contract/placeholders";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import { useMessages } from "../../messages/useMessages";
import { useAnnounce } from "../../primitives/Announcer";
import type { Store } from "../../utils/createStore";
import { Icon } from "../icon/Icon";
import { TemplateMenu } from "./TemplateMenu";
import { selectGap, writePrompt } from "./writePrompt";

interface PromptToolsProps {
  text: Store<string>;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  templates: readonly PromptTemplate[];
  /** True while there is something else to clear than the text. */
  hasMore: boolean;
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

/** Templates to begin with, and a button that clears the form and then takes that back. */
export function PromptTools({ text, promptRef, templates, hasMore, onClear, onEdit }: PromptToolsProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [replaced, setReplaced] = useState(untouched);
  const read = () => (text.get() === replaced.after ? "replaced" : text.get() === "" ? "empty" : "written");
  const state = useSyncExternalStore(text.subscribe, read, read);
  const canUndo = replaced !== untouched && state === "replaced" && !(hasMore && replaced.after === "");

  const replace = (after: string, bringBack?: () => void) => {
    const before = text.get();
    setReplaced(before === "" && !bringBack ? untouched : { before, after, bringBack });
    onEdit();
    writePrompt(text, promptRef.current, after);
  };
  const clear = () => {
    replace("", hasMore ? onClear?.() : undefined);
    announce(t("prompt.cleared"));
  };
  const undo = () => {
    replaced.bringBack?.();
    setReplaced(untouched);
    writePrompt(text, promptRef.current, replaced.before);
  };
  const begin = ({ prompt }: PromptTemplate) => {
    replace(prompt);
    selectGap(promptRef.current, unfilledIn(prompt, placeholderNames([{ prompt }]))[0]);
  };

  const isClearable = hasMore || text.get() !== "";
  return (
    <div className="gih-prompt-tools">
      {templates.length > 0 && <TemplateMenu templates={templates} onChoose={begin} />}
      {(canUndo || isClearable) && (
        <button
          type="button"
          className="gih-btn"
          data-size="s"
          data-muted
          data-icon={canUndo ? undefined : true}
          aria-label={canUndo ? undefined : t("prompt.clear")}
          onClick={canUndo ? undo : clear}
        >
          {canUndo ? t("action.undo") : <Icon name="x" size={20} />}
        </button>
      )}
    </div>
  );
}
