import { useImageHub } from "../hooks/ImageHubContext";
import { Composer, type ComposerProps } from "./Composer";
import { useComposer, type UseComposerOptions } from "./useComposer";

/** Props of {@link PromptForm}. */
export type PromptFormProps = UseComposerOptions & Omit<ComposerProps, "composer">;

/** A complete prompt form: prompt, references, pickers, cost and submission. Another user finds it empty. */
export function PromptForm(props: PromptFormProps) {
  const { scope } = useImageHub();
  return <UsersPromptForm key={scope} {...props} />;
}

function UsersPromptForm(props: PromptFormProps) {
  const { defaultRequest, models, balance, mode, onResult, onError, draft, templates, ...others } = props;
  const { prepareReferences, ...view } = others;
  const composer = useComposer({
    ...{ defaultRequest, models, balance, draft, templates },
    ...{ mode, onResult, onError, prepareReferences },
  });
  return <Composer {...view} templates={templates} composer={composer} />;
}
