import { splitProps } from "../primitives/splitProps";
import type { UseComposerOptions } from "./useComposer";

const names: Record<keyof UseComposerOptions, true> = {
  ...{ defaultRequest: true, defaultRecipe: true, recipe: true, onRecipeChange: true, draft: true },
  ...{ models: true, balance: true, templates: true, prepareReferences: true },
  ...{ mode: true, onResult: true, onError: true },
};

/** The options of the composer's hook apart from the other props of a component. */
export const splitComposerOptions = <Props extends UseComposerOptions>(props: Props) =>
  splitProps<Props, keyof UseComposerOptions>(props, names);
