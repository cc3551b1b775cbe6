import type { KeyboardEvent } from "react";

/** For a button whose every press costs something: one held key is one press. */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
}
