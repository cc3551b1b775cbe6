import type { DataTag, UnusedSkipTokenOptions } from "@tanstack/react-query";
import type { ImageHubError } from "../contract/ImageHubError";

/** Query options whose key knows the type of its data, for `prefetchQuery`, `getQueryData` and the like. */
export type ImageHubQueryOptions<Data, Key extends readonly unknown[]> = UnusedSkipTokenOptions<
  Data,
  ImageHubError,
  Data,
  Key
> & { queryKey: DataTag<Key, Data, ImageHubError> };
