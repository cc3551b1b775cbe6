export { createImageHubProxy } from "./createImageHubProxy";
export type {
  Authorize,
  ImageHubProxy,
  ImageHubProxyOptions,
  ProxyLimits,
  ProxyTimeouts,
} from "./ImageHubProxyOptions";
