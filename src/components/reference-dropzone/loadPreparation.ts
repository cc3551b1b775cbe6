/** The code that decodes pictures, fetched with the first of them. */
export const loadPreparation = () => import("./prepare/prepareOffThread");
