"use client";

export { useCredits } from "./hooks/useCredits";
export { useGenerate, type UseGenerateResult } from "./hooks/useGenerate";
export type { GenerateOptions, UseGenerateOptions } from "./hooks/UseGenerateOptions";
export { useGeneration, type UseGenerationResult } from "./hooks/useGeneration";
export {
  useGenerations,
  type UseGenerationsOptions,
  type UseGenerationsResult,
} from "./hooks/useGenerations";
export { debugTimeline, type DebugTimelineOptions } from "./hooks/debugTimeline";
export { memoryStorage } from "./journal/memoryStorage";
export type { ImageHubEvent } from "./journal/ImageHubEvent";
export type { JournalStorage } from "./journal/JournalStorage";
export { useModels } from "./hooks/useModels";
export { usePromptForm, type UsePromptFormResult } from "./hooks/usePromptForm";
export type { UsePromptFormOptions } from "./hooks/UsePromptFormOptions";
export type { PromptTemplate } from "./contract/PromptTemplate";
export type { FetchImage } from "./hooks/fetchImage";
export type {
  ReferenceImages,
  UseReferenceImagesOptions,
} from "./components/reference-dropzone/useReferenceImages";
export type { PrepareOptions } from "./components/reference-dropzone/prepare/PreparedImage";
export { readyFiles, type ReferenceImage } from "./components/reference-dropzone/ReferenceImage";
export type { ReferenceRejection } from "./components/reference-dropzone/ReferenceRejection";
export type { ReferenceDropzoneProps } from "./components/reference-dropzone/ReferenceDropzone";
export { Viewer, type ViewerProps } from "./components/viewer/Viewer";
export type { ViewerActions } from "./components/viewer/ViewerOptions";
export type { PictureKey } from "./components/viewer/viewerPictures";
export { CreditsBadge, type CreditsBadgeProps } from "./studio/CreditsBadge";
export { ImageHubProvider, type ImageHubProviderProps } from "./studio/ImageHubProvider";
export { ImageStudio, type ImageStudioProps } from "./studio/ImageStudio";
export type { ComposerSlots, ReferencesSlotProps, StudioSlots } from "./studio/StudioSlots";
export { ModelPicker, type ModelPickerProps } from "./studio/ModelPicker";
export { PromptForm, type PromptFormProps } from "./studio/PromptForm";
export { ReferenceDropzone } from "./studio/ReferenceDropzone";
export { useReferenceImages } from "./studio/useReferenceImages";
export { ResultGallery, type ResultGalleryProps } from "./studio/ResultGallery";
export type { Catalogue, MessageKey } from "./messages/catalogue";
export { ImageHubError } from "./contract/ImageHubError";
export { parseRecipe } from "./contract/parseRecipe";
export { recipeOf } from "./contract/recipeOf";
export { serializeRecipe } from "./contract/serializeRecipe";
export type {
  CreditBalance,
  GeneratedImage,
  Generation,
  GenerationEntry,
  GenerationRequest,
  GenerationSettings,
  ImageHubClient,
  ImageHubErrorCode,
  Model,
  Obstacle,
  Recipe,
  Remedy,
  Tier,
} from "./client";
