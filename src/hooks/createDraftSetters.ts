import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Remedy } from "../contract/Obstacle";
import type { Tier } from "../contract/tier";
import type { DraftStore } from "./createDraftStore";
import { draftOf } from "./promptDraft";

/** The setters of all that a form holds. */
export function createDraftSetters({ update }: Pick<DraftStore, "update">) {
  const setSettings = (settings: Partial<GenerationSettings>) =>
    update(({ wanted }) => ({ wanted: { ...wanted, ...settings } }));
  return {
    setSettings,
    setPrompt: (prompt: string) => update(() => ({ prompt })),
    setModel: (model: string) => setSettings({ model }),
    setAspectRatio: (aspectRatio: string) => setSettings({ aspectRatio }),
    setTier: (tier: Tier) => setSettings({ tier }),
    setQuality: (quality: string) => setSettings({ quality }),
    setCount: (n: number) => setSettings({ n }),
    setReferenceImages: (referenceImages: readonly Blob[]) => update(() => ({ referenceImages })),
    setRequest: (request: Partial<GenerationRequest>) => update(() => draftOf(request)),
    applyRemedy(remedy: Remedy) {
      if (remedy.code === "useFewerImages") setSettings({ n: remedy.n });
      if (remedy.code === "useSmallerTier") setSettings({ tier: remedy.tier, n: remedy.n });
      if (remedy.code === "chooseModel") setSettings({ model: remedy.model });
      if (remedy.code === "removeReferences" && remedy.which === undefined)
        update(({ referenceImages }) => ({ referenceImages: referenceImages.slice(0, -remedy.count) }));
    },
  };
}
