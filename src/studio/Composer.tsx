import { ModelPicker } from "../components/model-picker/ModelPicker";
import { SettingsSummary } from "../components/model-picker/SettingsSummary";
import { PromptForm } from "../components/prompt-form/PromptForm";
import type { PromptFormProps } from "../components/prompt-form/PromptForm";
import { ReferenceDropzoneRoot } from "../components/reference-dropzone/ReferenceDropzoneRoot";
import { ReferenceDropzoneStatus } from "../components/reference-dropzone/ReferenceDropzoneStatus";
import type { GenerationSettings } from "../contract/GenerationSettings";
import { chosenSettings } from "../hooks/promptDraft";
import { useModels } from "../hooks/useModels";
import { Piece } from "../primitives/Piece";
import { ComposerReferences } from "./ComposerReferences";
import type { ComposerSlots } from "./StudioSlots";
import type { useComposer } from "./useComposer";

/** Props of {@link Composer}; the rest goes to the prompt form. */
export interface ComposerProps extends Partial<
  Pick<
    PromptFormProps,
    "submitOn" | "maxLength" | "placeholder" | "templates" | "onTopUp" | "className" | "style" | "id"
  >
> {
  /** What `useComposer` gave. */
  composer: ReturnType<typeof useComposer>;
  /** Pieces of your own in the place of ready-made ones. Default: none. */
  slots?: ComposerSlots | undefined;
}

const noSlots: ComposerSlots = {};

/** The picker's view of the form's settings. */
function usePicker({ form }: ComposerProps["composer"]) {
  const { status, refetch } = useModels();
  return {
    models: form.models ?? [],
    status,
    onRetry: () => void refetch(),
    value: form.settings,
    changes: form.changes,
    // What nobody has chosen stays a default, which a model may replace without a word.
    onValueChange: (next: GenerationSettings) => form.setSettings(chosenSettings(form.settings, next)),
  };
}

/** The prompt form with its references and pickers: everything that a request is made of. */
export function Composer({ composer, slots = noSlots, ...rest }: ComposerProps) {
  const { form, images } = composer;
  const uploadProgress = form.isSubmitting ? composer.uploadProgress : undefined;
  const given = usePicker(composer);
  const picker = <Piece slot={slots.modelPicker} as={ModelPicker} given={given} />;
  const isPicked = slots.modelPicker !== null;
  const pieces = {
    references: <Piece slot={slots.references} as={ComposerReferences} given={{ images, uploadProgress }} />,
    notes: <ReferenceDropzoneStatus />,
    controls: isPicked ? picker : undefined,
    summary: isPicked && (
      <SettingsSummary models={given.models} value={given.value} status={given.status}>
        {picker}
      </SettingsSummary>
    ),
  };
  const known = {
    ...{ text: form.text, promptRef: composer.promptRef, history: composer.history, models: form.models },
    ...{ count: form.settings.n, cost: form.cost, balanceAfter: form.balanceAfter, uploadProgress },
    ...{ obstacles: form.obstacles, isSubmitting: form.isSubmitting, isRestoring: form.isRestoring },
    ...{ isClearable: images.references.length > 0, onClear: composer.clearReferences },
    ...{ onSubmit: composer.submit, onRemedy: composer.applyRemedy },
  };
  return (
    <ReferenceDropzoneRoot images={images} className="gih-composer-drop">
      <Piece slot={slots.form} as={PromptForm} given={{ ...rest, ...known, ...pieces }} />
    </ReferenceDropzoneRoot>
  );
}
