// Without "use client", which each namespace carries itself: so a server component may write CreditsBadge.Root.
export * as CreditsBadge from "./components/credits-badge/parts";
export * as ModelPicker from "./components/model-picker/parts";
export * as PromptForm from "./components/prompt-form/parts";
export * as ReferenceDropzone from "./components/reference-dropzone/parts";
export * as ResultGallery from "./components/result-gallery/parts";
export * as Viewer from "./components/viewer/parts";
export type { PartProps, PartRenderProps } from "./primitives/PartProps";
