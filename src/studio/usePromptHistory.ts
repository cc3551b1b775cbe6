import { useCallback } from "react";
import { useImageHub } from "../hooks/ImageHubContext";

/** Reads the prompts of the user's submissions, newest first; asked for when needed, so that nothing renders for it. */
export function usePromptHistory(): () => readonly string[] {
  const { journal } = useImageHub();
  return useCallback(() => journal.list().map(({ request }) => request.prompt), [journal]);
}
