import { createContext, useContext } from "react";
import type { ImageHubClient } from "../client/ImageHubClient";
import type { Journal } from "../journal/createJournal";
import type { JournalStorage } from "../journal/JournalStorage";
import type { ReadImage } from "./createReadImage";
import type { Refunds } from "./createRefunds";
import type { FetchImage } from "./fetchImage";

/** What the hooks of one provider share. */
export interface ImageHub {
  /** Speaks to the endpoint. */
  readonly client: ImageHubClient;
  /** Records and waits. */
  readonly journal: Journal;
  /** Reads any image by its address. */
  readonly fetchImage: FetchImage;
  /** Reads an image of a generation, so that it can be saved, shown small, and serve as reference. */
  readonly readImage: ReadImage;
  /** What came back and was not told of yet. */
  readonly refunds: Refunds;
  /** Keeps apart the data of users and endpoints that share a query cache. */
  readonly scope: string;
  /** Where and under which name this session's records are kept. */
  readonly kept: { readonly storage: JournalStorage; readonly journal: string };
}

/** Carries the {@link ImageHub} of the nearest provider. */
export const ImageHubContext = /* @__PURE__ */ createContext<ImageHub | null>(null);

/**
 * The nearest provider's client, journal and scope.
 * @throws Error when there is no provider above.
 */
export function useImageHub(): ImageHub {
  const hub = useContext(ImageHubContext);
  if (hub) return hub;
  throw new Error(
    'gptimagehub-react: no <ImageHubProvider> above this component. Its hooks and components need one to know the endpoint: wrap the app in <ImageHubProvider endpoint="/api/image-hub">.',
  );
}
