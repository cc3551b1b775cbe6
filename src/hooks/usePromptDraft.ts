import { useMemo, useState } from "react";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Remedy } from "../contract/Obstacle";
import type { Tier } from "../contract/tier";
import { draftOf } from "./promptDraft";

/** What a person has put into the form, and the setters of all its parts. */
export function usePromptDraft(defaultRequest: Partial<GenerationRequest>) {
  const [draft, setDraft] = useState(() => draftOf(defaultRequest));
  const setters = useMemo(() => {
    const setSettings = (settings: Partial<GenerationSettings>) =>
      setDraft((before) => ({ ...before, wanted: { ...before.wanted, ...settings } }));
    return {
      setSettings,
      setPrompt: (prompt: string) => setDraft((before) => ({ ...before, prompt })),
      setModel: (model: string) => setSettings({ model }),
      setAspectRatio: (aspectRatio: string) => setSettings({ aspectRatio }),
      setTier: (tier: Tier) => setSettings({ tier }),
      setQuality: (quality: string) => setSettings({ quality }),
      setCount: (n: number) => setSettings({ n }),
      setReferenceImages: (referenceImages: readonly Blob[]) =>
        setDraft((before) => ({ ...before, referenceImages })),
      setRequest: (request: Partial<GenerationRequest>) => setDraft(draftOf(request)),
      applyRemedy(remedy: Remedy) {
        if (remedy.code === "useFewerImages") setSettings({ n: remedy.n });
        if (remedy.code === "chooseModel") setSettings({ model: remedy.model });
        if (remedy.code === "removeReferences" && remedy.which === undefined)
          setDraft((before) => ({
            ...before,
            referenceImages: before.referenceImages.slice(0, -remedy.count),
          }));
      },
    };
  }, []);
  return [draft, setters] as const;
}
