import { ViewerCopy } from "./ViewerCopy";
import { ViewerFacts } from "./ViewerFacts";
import { ViewerOrigin } from "./ViewerOrigin";
import { ViewerPrompt } from "./ViewerPrompt";
import { ViewerReferences } from "./ViewerReferences";
import { ViewerTogether } from "./ViewerTogether";

/** The parts of a recipe. */
export const recipeParts = (
  <>
    <div>
      <ViewerPrompt />
      <ViewerCopy what="prompt" />
    </div>
    <ViewerFacts />
    <ViewerReferences />
    <ViewerOrigin />
    <ViewerTogether />
  </>
);
