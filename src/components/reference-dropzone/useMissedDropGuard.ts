import { useEffect } from "react";

/** Says whether something dragged has files in it. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

function refuse(event: DragEvent): void {
  if (carriesFiles(event.dataTransfer)) event.preventDefault();
}

/** A file dropped beside the target would make the browser leave the page, and the prompt with it. */
export function useMissedDropGuard(): void {
  useEffect(() => {
    document.addEventListener("dragover", refuse);
    document.addEventListener("drop", refuse);
    return () => {
      document.removeEventListener("dragover", refuse);
      document.removeEventListener("drop", refuse);
    };
  }, []);
}
