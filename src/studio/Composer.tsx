import { ModelPicker } from "../components/model-picker/ModelPicker";
import { SettingsSummary } from "../components/model-picker/SettingsSummary";
import { PromptForm } from "../components/prompt-form/PromptForm";
import type { PromptFormProps } from "../components/prompt-form/PromptForm";
import { ReferenceDropzoneAdd } from "../components/reference-dropzone/ReferenceDropzoneAdd";
import { ReferenceDropzoneList } from "../components/reference-dropzone/ReferenceDropzoneList";
import { ReferenceDropzoneOverlay } from "../components/reference-dropzone/ReferenceDropzoneOverlay";
import { ReferenceDropzoneRoot } from "../components/reference-dropzone/ReferenceDropzoneRoot";
import { ReferenceDropzoneStatus } from "../components/reference-dropzone/ReferenceDropzoneStatus";
import type { GenerationSettings } from "../contract/GenerationSettings";
import { chosenSettings } from "../hooks/promptDraft";
import { useModels } from "../hooks/useModels";
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
}

/** The prompt form with its references and pickers: everything that a request is made of. */
export function Composer({ composer, ...rest }: ComposerProps) {
  const { form, images, uploadProgress } = composer;
  const { status, refetch } = useModels();
  const picker = {
    models: form.models ?? [],
    status,
    onRetry: () => void refetch(),
    value: form.settings,
    changes: form.changes,
    // What nobody has chosen stays a default, which a model may replace without a word.
    onValueChange: (next: GenerationSettings) => form.setSettings(chosenSettings(form.settings, next)),
  };
  const takesReferences = images.limit > 0 || images.references.length > 0;
  return (
    <ReferenceDropzoneRoot images={images} className="gih-composer-drop">
      <PromptForm
        {...rest}
        promptRef={composer.promptRef}
        text={form.text}
        history={composer.history}
        isRestoring={form.isRestoring}
        isClearable={images.references.length > 0}
        onClear={composer.clearReferences}
        onSubmit={composer.submit}
        count={form.settings.n}
        cost={form.cost}
        balanceAfter={form.balanceAfter}
        obstacles={form.obstacles}
        onRemedy={composer.applyRemedy}
        isSubmitting={form.isSubmitting}
        uploadProgress={uploadProgress}
        models={form.models}
        references={
          takesReferences && (
            <>
              <ReferenceDropzoneList uploadProgress={form.isSubmitting ? uploadProgress : undefined} />
              <ReferenceDropzoneAdd />
              <ReferenceDropzoneOverlay />
            </>
          )
        }
        notes={<ReferenceDropzoneStatus />}
        controls={<ModelPicker {...picker} />}
        summary={
          <SettingsSummary models={picker.models} value={picker.value}>
            <ModelPicker {...picker} />
          </SettingsSummary>
        }
      />
    </ReferenceDropzoneRoot>
  );
}
