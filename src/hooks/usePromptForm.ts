import { useMemo } from "react";
import { fallbackModel } from "../contract/fallbackModel";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Model } from "../contract/modelSchema";
import type { Obstacle, Remedy, UnreadReferences } from "../contract/Obstacle";
import { obstaclesOf } from "../contract/obstaclesOf";
import { priceOf } from "../contract/priceOf";
import type { SettingChange } from "../contract/reconcileSettings";
import { requestOf } from "../contract/requestOf";
import type { Tier } from "../contract/tier";
import { resolveSettings } from "./promptDraft";
import {
  useGenerate,
  type GenerateOptions,
  type UseGenerateOptions,
  type UseGenerateResult,
} from "./useGenerate";
import { useIsOffline } from "./useIsOffline";
import { useOffer, type Offer } from "./useOffer";
import { usePromptDraft } from "./usePromptDraft";

/** Options of {@link usePromptForm}. */
export interface UsePromptFormOptions extends UseGenerateOptions, Offer {
  /** What the form starts with. Default: a blank prompt and one small square image of the first model. */
  defaultRequest?: Partial<GenerationRequest> | undefined;
  /** The reference images, where something else keeps them (such as `useReferenceImages`). Default: the form keeps them. */
  referenceImages?: readonly Blob[] | undefined;
  /** How many references are shown beside those; nothing is sent without them. Keep the object. Default: none. */
  unreadReferences?: UnreadReferences | undefined;
}

/** What {@link usePromptForm} gives. */
export interface UsePromptFormResult {
  /** The request as it would be sent now. */
  request: GenerationRequest;
  /** The settings as the chosen model offers them. */
  settings: GenerationSettings;
  /** What the chosen model made of the settings that were asked for. */
  changes: readonly SettingChange[];
  /** The models on offer; the built-in card of gpt-image-2 when they can't be read; undefined while they load. */
  models: readonly Model[] | undefined;
  /** The chosen model; undefined while models load or when it is not on offer. */
  model: Model | undefined;
  /** Sets the prompt. */
  setPrompt: (prompt: string) => void;
  /** Sets any of the settings. */
  setSettings: (settings: Partial<GenerationSettings>) => void;
  /** Chooses a model; the other settings follow what it offers. */
  setModel: (model: string) => void;
  /** Sets the ratio, for example `3:2`. */
  setAspectRatio: (aspectRatio: string) => void;
  /** Sets the resolution tier. */
  setTier: (tier: Tier) => void;
  /** Sets the quality word. */
  setQuality: (quality: string) => void;
  /** Sets how many images, 1 to 4. */
  setCount: (n: number) => void;
  /** Sets the reference images. */
  setReferenceImages: (referenceImages: readonly Blob[]) => void;
  /** Fills the whole form, for example with a former request. */
  setRequest: (request: Partial<GenerationRequest>) => void;
  /** What the request will cost, in credits; null while that is unknown. */
  cost: number | null;
  /** The balance after it, in credits; null while that is unknown. */
  balanceAfter: number | null;
  /** Every reason why the request can't be sent now, most basic first. */
  obstacles: readonly Obstacle[];
  /** Takes an obstacle away, as far as that is the form's business. */
  applyRemedy: (remedy: Remedy) => void;
  /** True when nothing stands in the way. */
  canSubmit: boolean;
  /** True from the click until the API has accepted or refused. */
  isSubmitting: boolean;
  /** Submits the request; null when an obstacle stands in the way. The form keeps what it holds. */
  submit: (options?: GenerateOptions) => Promise<GenerationEntry> | null;
  /** How the submissions of this form go. */
  generation: UseGenerateResult;
}

/** The state of a prompt form: what is asked for, what it costs, what stands in the way, and its submission. */
export function usePromptForm(options: UsePromptFormOptions = {}): UsePromptFormResult {
  const { models, balance } = useOffer(options);
  const [draft, setters] = usePromptDraft(options.defaultRequest ?? {});
  const referenceImages = options.referenceImages ?? draft.referenceImages;
  const unread = options.unreadReferences;
  const isOffline = useIsOffline();
  const generation = useGenerate(options);
  const { generate, isSubmitting } = generation;
  return useMemo(() => {
    const { model, settings, changes } = resolveSettings(draft.wanted, models);
    const request = requestOf(settings, model ?? fallbackModel, draft.prompt, referenceImages);
    const cost = model ? priceOf(request, model) : null;
    const obstacles = obstaclesOf(request, { models, balance, unread, isOffline });
    const canSubmit = obstacles.length === 0;
    return {
      ...setters,
      model,
      models,
      settings,
      changes,
      request,
      cost,
      obstacles,
      canSubmit,
      isSubmitting,
      generation,
      balanceAfter: cost === null || !balance ? null : balance.credits - cost,
      submit: (submission) => (canSubmit ? generate(request, submission) : null),
    };
  }, [
    balance,
    draft,
    generate,
    generation,
    isOffline,
    isSubmitting,
    models,
    referenceImages,
    setters,
    unread,
  ]);
}
