import { useMemo, useSyncExternalStore } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Model } from "../contract/modelSchema";
import type { Obstacle, Remedy } from "../contract/Obstacle";
import { promptObstaclesOf } from "../contract/promptObstaclesOf";
import type { SettingChange } from "../contract/reconcileSettings";
import type { Tier } from "../contract/tier";
import { useFormState } from "./useFormState";
import { useGenerationView, type UseGenerateResult } from "./useGenerate";
import type { GenerateOptions } from "./UseGenerateOptions";
import type { UsePromptFormOptions } from "./UsePromptFormOptions";

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
  /** True while what the form held before a reload is still being read. */
  isRestoring: boolean;
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
  const { submitting, ...form } = useFormState(options);
  const { text, requestFor, placeholders, obstacles: standing } = form;
  const prompt = useSyncExternalStore(text.subscribe, text.get, text.get);
  const request = useMemo(() => requestFor(prompt), [prompt, requestFor]);
  const obstacles = useMemo(
    () => [...promptObstaclesOf(prompt, placeholders), ...standing],
    [placeholders, prompt, standing],
  );
  const generation = useGenerationView(submitting);
  return { ...form, request, obstacles, canSubmit: obstacles.length === 0, generation };
}
