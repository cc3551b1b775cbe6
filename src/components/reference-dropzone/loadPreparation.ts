/** The code that decodes pictures, fetched with the first of them. */
export const loadPreparation = () => import("./prepare/prepareOffThread");

/** Starts what decodes pictures when somebody is about to add one: while a drag or the file dialog lasts, it gets ready. */
export const warmUpPreparation = (): void =>
  // What fails here is said where the first picture is read.
  void loadPreparation().then(
    ({ warmUp }) => warmUp(),
    () => undefined,
  );
