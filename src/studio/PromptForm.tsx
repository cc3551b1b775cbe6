import { useImageHub } from "../hooks/ImageHubContext";
import { Composer, type ComposerProps } from "./Composer";
import { splitComposerOptions } from "./splitComposerOptions";
import { useComposer, type UseComposerOptions } from "./useComposer";

/** Props of {@link PromptForm}. */
export type PromptFormProps = UseComposerOptions & Omit<ComposerProps, "composer">;

/** A complete prompt form: prompt, references, pickers, cost and submission. Another user finds it empty. */
export function PromptForm(props: PromptFormProps) {
  const { scope } = useImageHub();
  return <UsersPromptForm key={scope} {...props} />;
}

function UsersPromptForm(props: PromptFormProps) {
  const [options, view] = splitComposerOptions(props);
  return <Composer {...view} templates={options.templates} composer={useComposer(options)} />;
}
