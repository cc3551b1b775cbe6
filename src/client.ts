export { createImageHubClient } from "./client/createImageHubClient";
export type { ClientTimeouts, ImageHubClientOptions } from "./client/createImageHubClient";
export type {
  CallOptions,
  CreateGenerationOptions,
  FindRequestOptions,
  ImageUrlOptions,
  GenerationMode,
  GenerationPage,
  ImageHubClient,
  ListedGeneration,
  ListGenerationsOptions,
  RequestOutcome,
  UploadProgress,
} from "./client/ImageHubClient";
export type { PacerOptions } from "./client/createPacer";
export { pollDelay } from "./client/pollDelay";
export type { Expectation } from "./client/pollDelay";
export type { HeaderRecord, HeadersOption } from "./client/resolveHeaders";
export type { FetchFunction } from "./client/transport";
export { waitForGeneration } from "./client/waitForGeneration";
export type { WaitOptions } from "./client/waitForGeneration";

export { apiErrorCodes, clientErrorCodes, isImageHubErrorCode, proxyErrorCodes } from "./contract/errorCodes";
export type { ImageHubErrorCode } from "./contract/errorCodes";
export { ImageHubError } from "./contract/ImageHubError";
export type { Charged, ImageHubErrorDetails } from "./contract/ImageHubError";

export { creditBalanceSchema, generationSchema, modelSchema } from "./contract/answerSchemas";
export type { CreditBalance } from "./contract/creditBalanceSchema";
export { isSettled } from "./contract/GenerationEntry";
export type { GenerationCost, GenerationEntry, GenerationState } from "./contract/GenerationEntry";
export { generationRequestSchema } from "./contract/generationRequestSchema";
export type { GenerationRequest } from "./contract/generationRequestSchema";
export { generationStatuses } from "./contract/generationSchema";
export type { GeneratedImage, Generation, GenerationStatus } from "./contract/generationSchema";
export type { Model } from "./contract/modelSchema";
export { parseGenerationRequest } from "./contract/parseGenerationRequest";
export { readCreditBalance } from "./contract/readCreditBalance";
export { readGeneration } from "./contract/readGeneration";
export { readModels } from "./contract/readModels";

export { asksInTiers } from "./contract/asksInTiers";
export { fallbackModel } from "./contract/fallbackModel";
export type { GenerationSettings } from "./contract/GenerationSettings";
export type { Obstacle, Remedy } from "./contract/Obstacle";
export { obstaclesOf } from "./contract/obstaclesOf";
export type { ObstacleContext } from "./contract/obstaclesOf";
export { creditsPerImage, priceOf, tierOfRequest } from "./contract/priceOf";
export { parseRecipe } from "./contract/parseRecipe";
export type { Recipe } from "./contract/Recipe";
export { recipeOf } from "./contract/recipeOf";
export { serializeRecipe } from "./contract/serializeRecipe";
export { reconcileSettings, tiersFor } from "./contract/reconcileSettings";
export type { SettingChange } from "./contract/reconcileSettings";
export { referenceImageBytes, referenceImageTypes } from "./contract/referenceImageRules";
export { requestOf, settingsOf } from "./contract/requestOf";
export { aspectRatios, parseSize, ratioOf, ratioValue, sizeFor, tierOf } from "./contract/sizes";
export { isTier, tiers } from "./contract/tier";
export type { Tier } from "./contract/tier";
