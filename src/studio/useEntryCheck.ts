import { useCallback, useState } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import { useCredits } from "../hooks/useCredits";
import { useMessages } from "../messages/useMessages";

const none: ReadonlyMap<string, string> = new Map();

/** Finding out what became of an entry, with a note that stays while it remains unknown. */
export function useEntryCheck(ask: (entry: GenerationEntry) => void) {
  const { t, credits } = useMessages();
  const { refetch } = useCredits();
  const [notes, setNotes] = useState(none);
  const check = useCallback(
    (entry: GenerationEntry) => {
      const note = (text: string) => setNotes((before) => new Map(before).set(entry.key, text));
      note(t("gallery.checking"));
      ask(entry);
      // Who knows the balance before and after can tell whether it was charged.
      void refetch().then(({ data, isSuccess }) =>
        note(
          data && isSuccess
            ? t("gallery.checked", { balance: credits(data.credits) })
            : t("gallery.checkedBlind"),
        ),
      );
    },
    [ask, credits, refetch, t],
  );
  return { notes, check };
}
