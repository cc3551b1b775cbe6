import { useSyncExternalStore } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { usePromptFormParts } from "./PromptFormContext";

/** State of {@link PromptFormClear}. */
interface ClearState {
  /** What pressing it does. */
  readonly act: "clear" | "undo";
}

/** Clears the form, and then takes that back, and the choice of a template too; absent while there is nothing to do. */
export const PromptFormClear = /* @__PURE__ */ createPart<"button", ClearState>(
  "button",
  function PromptFormClear() {
    const { text, isClearable, replacement } = usePromptFormParts();
    const { t } = useMessages();
    const { replaced, clear, undo } = replacement;
    const read = () =>
      text.get() === replaced?.after ? "replaced" : text.get() === "" ? "empty" : "written";
    const state = useSyncExternalStore(text.subscribe, read, read);
    const canUndo = state === "replaced" && !(isClearable && replaced?.after === "");
    if (!canUndo && !isClearable && text.get() === "") return null;
    const look = { type: "button", className: "gih-btn", "data-size": "s", "data-muted": "" };
    const face = canUndo
      ? { onClick: undo, children: t("action.undo") }
      : {
          onClick: clear,
          "data-icon": "",
          "aria-label": t("prompt.clear"),
          children: <Icon name="x" size={20} />,
        };
    return { state: { act: canUndo ? "undo" : "clear" }, props: { ...look, ...face } };
  },
);
