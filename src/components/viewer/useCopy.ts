import { useEffect, useState } from "react";
import { useMessages } from "../../messages/useMessages";

/** What can be copied. */
export type CopyKind = "prompt" | "image" | "link";

interface CopyResult {
  readonly kind: CopyKind;
  readonly isDone: boolean;
}

const shownMs = 2000;
const wants = { prompt: "viewer.copyPrompt", image: "viewer.copyImage", link: "viewer.copyLink" } as const;

/** Copying with an answer that is seen for two seconds. */
export function useCopy() {
  const { t } = useMessages();
  const [result, setResult] = useState<CopyResult>();
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [result]);

  const copyWith = async (kind: CopyKind, write: () => Promise<unknown>) => {
    try {
      await write();
      setResult({ kind, isDone: true });
    } catch {
      // A page without https has no clipboard, and a browser may refuse it: the way on is the same.
      setResult({ kind, isDone: false });
    }
  };
  const answer = result && t(result.isDone ? "viewer.copied" : "viewer.notCopied");
  return {
    result,
    /** What came of it, in words; undefined when nothing was copied lately. */
    answer,
    /** What the button for it says. */
    wordsFor: (kind: CopyKind) => (result?.kind === kind && answer ? answer : t(wants[kind])),
    /** Copies a text. */
    copyText: (kind: CopyKind, text: string) =>
      void copyWith(kind, async () => navigator.clipboard.writeText(text)),
    /** Copies what somebody else writes. */
    copyWith: (kind: CopyKind, write: () => Promise<unknown>) => void copyWith(kind, write),
  };
}

/** Everything that {@link useCopy} gives. */
export type Copying = ReturnType<typeof useCopy>;
