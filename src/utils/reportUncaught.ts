/** Reports what a function of the app's own threw as an uncaught error, like the browser does for event listeners, and goes on. */
export function reportUncaught(error: unknown): void {
  if (typeof reportError === "function") reportError(error);
  // Node has no reportError.
  else
    queueMicrotask(() => {
      throw error;
    });
}
