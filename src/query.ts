export { creditsOptions } from "./query/creditsOptions";
export { generationOptions } from "./query/generationOptions";
export { imageHubKeys } from "./query/imageHubKeys";
export { modelsOptions } from "./query/modelsOptions";
export type { ImageHubQueryOptions } from "./query/ImageHubQueryOptions";
