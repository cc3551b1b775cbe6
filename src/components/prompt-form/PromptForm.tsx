import type { ReactNode } from "react";
import { PromptFormAnnouncement } from "./PromptFormAnnouncement";
import { PromptFormArea } from "./PromptFormArea";
import { PromptFormControls } from "./PromptFormControls";
import { PromptFormCounter } from "./PromptFormCounter";
import { PromptFormFooter } from "./PromptFormFooter";
import { PromptFormFrame } from "./PromptFormFrame";
import { PromptFormObstacles } from "./PromptFormObstacles";
import { PromptFormReceipt } from "./PromptFormReceipt";
import { PromptFormRoot, type PromptFormRootProps } from "./PromptFormRoot";
import { PromptFormSubmit } from "./PromptFormSubmit";
import { PromptFormTextarea } from "./PromptFormTextarea";
import { PromptFormTools } from "./PromptFormTools";
import { PromptFormUploadProgress } from "./PromptFormUploadProgress";

/** Props of {@link PromptForm}; the rest goes to the form. */
export interface PromptFormProps extends Omit<PromptFormRootProps, "children" | "placeholder"> {
  /** What stands in an empty prompt. Default: the catalogue's words. */
  placeholder?: string | undefined;
  /** Stands inside the prompt's frame: thumbnails and the button that adds some. */
  references?: ReactNode;
  /** Stands right below the prompt's frame, for example what became of dropped files. */
  notes?: ReactNode;
  /** Stands between prompt and button: the model picker. */
  controls?: ReactNode;
  /** Stands beside the button in a narrow studio, in the place of `controls`. */
  summary?: ReactNode;
}

/** What to make, what it costs, what is left after it, and what stands in the way. */
export function PromptForm({ placeholder, references, notes, controls, summary, ...root }: PromptFormProps) {
  return (
    <PromptFormRoot {...root}>
      <PromptFormArea>
        <PromptFormFrame>
          <PromptFormTextarea {...(placeholder !== undefined && { placeholder })} />
          {references}
          <PromptFormCounter />
          <PromptFormTools />
        </PromptFormFrame>
        {notes}
      </PromptFormArea>
      {controls !== undefined && <PromptFormControls>{controls}</PromptFormControls>}
      <PromptFormFooter>
        {summary}
        <PromptFormSubmit />
        <PromptFormAnnouncement />
        <PromptFormObstacles />
        <PromptFormUploadProgress />
        <PromptFormReceipt />
      </PromptFormFooter>
    </PromptFormRoot>
  );
}
