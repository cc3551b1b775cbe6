import { invalidRequest } from "../submission/invalidRequest";
import type { FormWatcher } from "../uploads/FormWatcher";

/** A text in another encoding says one thing here and another there. */
const isPlainText = (head: string) =>
  !/^content-transfer-encoding:/im.test(head) &&
  !/^content-type:(?!\s*text\/plain\s*(?:;\s*charset="?utf-8"?\s*)?$)/im.test(head);

/**
 * Creates what keeps a form from asking for more than was judged: whatever stands behind the first file has not been seen
 * when the request is let through.
 */
export function createFormPolicy(): FormWatcher {
  let hasFile = false;
  const check = (head: string, name: string, isFile: boolean) => {
    const shown = JSON.stringify(name.slice(0, 40));
    if (!isFile && hasFile) throw invalidRequest(`Put the field ${shown} before the files.`);
    if (!isFile && !isPlainText(head))
      throw invalidRequest(`Send the field ${shown} as plain text in UTF-8.`);
    hasFile ||= isFile;
  };
  return {
    take(events) {
      for (const event of events)
        if (event.type === "part") check(event.head, event.part.name, event.part.file !== undefined);
    },
  };
}
