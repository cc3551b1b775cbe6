import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { createImageHubClient } from "../client/createImageHubClient";
import type { ImageHubClient } from "../client/ImageHubClient";
import { defaultStorage } from "../journal/defaultStorage";
import type { ImageHubEvent } from "../journal/ImageHubEvent";
import type { JournalStorage } from "../journal/JournalStorage";
import { lazyJournal } from "../journal/lazyJournal";
import { creditsOptions } from "../query/creditsOptions";
import { generationOptions } from "../query/generationOptions";
import { createReadAddress } from "./createReadAddress";
import { createReadImage, type ReadImage } from "./createReadImage";
import type { FetchImage } from "./fetchImage";
import { createRefunds } from "./createRefunds";
import { ImageHubContext, type ImageHub } from "./ImageHubContext";
import { useLatest } from "./useLatest";

/** Where the requests go: an address, or a client of your own. */
export type ImageHubTarget =
  | {
      /** The proxy's address, for example `/api/image-hub`. */
      endpoint: string;
      client?: undefined;
    }
  | {
      /** A client made with `createImageHubClient`; keep it in a constant or in state, a new one starts a new session. */
      client: ImageHubClient;
      endpoint?: undefined;
    };

/** Props of {@link HubProvider}. */
export type HubProviderProps = ImageHubTarget & {
  /** Keeps the data and the history of users apart, for example the signed-in user's id. Default: empty. */
  scope?: string | undefined;
  /** Where the history is kept over reloads; keep it in a constant. Default: IndexedDB, or memory where the browser has none. */
  storage?: JournalStorage | undefined;
  /**
   * Whether the history takes in what the user generated on other devices; needs a proxy with `authorize` and a `ledger`.
   * Default: false.
   */
  syncHistory?: boolean | undefined;
  /**
   * Reads an image by its own address. Default: through the proxy where it serves the image, else the browser's `fetch`, which
   * needs the image host's permission (CORS).
   */
  fetchImage?: FetchImage | undefined;
  /** Hears what happens to the submissions of this page: for analytics, or for a log. Default: nothing does. */
  onEvent?: ((event: ImageHubEvent) => void) | undefined;
  /** The query client to use. Default: the app's own where there is one, else a new one. */
  queryClient?: QueryClient | undefined;
  /** The part of the app that generates images. */
  children?: ReactNode;
};

interface HubParts {
  client: ImageHubClient;
  queryClient: QueryClient;
  scope: string;
  /** Endpoint and scope, which history is kept by. */
  name: string;
  storage: JournalStorage;
  syncHistory: boolean;
  /** The app's own, as it is at the moment. */
  ownFetchImage: () => FetchImage | undefined;
  /** Tells the app's own callback, as it is at the moment. */
  onEvent: (event: ImageHubEvent) => void;
}

function createHub(parts: HubParts): ImageHub {
  const { client, queryClient, scope, name, storage, syncHistory, ownFetchImage, onEvent } = parts;
  const readImage: ReadImage = (...call) => createReadImage(client, ownFetchImage())(...call);
  const { queryKey: creditsKey } = creditsOptions(client, scope);
  const refunds = createRefunds();
  const journal = lazyJournal({
    client,
    name,
    storage,
    syncHistory,
    onEvent,
    makeThumbnail: async (...call) => (await import("./makeThumbnail")).makeThumbnail(readImage, ...call),
    onGeneration: (generation) =>
      queryClient.setQueryData(generationOptions(client, generation.id, scope).queryKey, generation),
    onCreditsMoved: (generation, entry) => {
      refunds.note(entry);
      // A read that was under way may have left before the charge: its answer must not win.
      if (generation?.balance) {
        void queryClient.cancelQueries({ queryKey: creditsKey });
        queryClient.setQueryData(creditsKey, generation.balance);
      } else void queryClient.invalidateQueries({ queryKey: creditsKey });
    },
  });
  const fetchImage = createReadAddress(journal.list, readImage, ownFetchImage);
  return { client, journal, scope, readImage, fetchImage, refunds, kept: { storage, journal: name } };
}

/** Gives the hooks below it a client, a journal and a query cache. */
export function HubProvider(props: HubProviderProps) {
  const { endpoint, client, scope = "", queryClient, storage = defaultStorage, children } = props;
  const { syncHistory = false } = props;
  const above = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const queries = queryClient ?? above ?? own;
  const latestFetchImage = useLatest(props.fetchImage);
  const latestOnEvent = useLatest(props.onEvent);
  const hub = useMemo(
    () =>
      createHub({
        client: client ?? createImageHubClient({ endpoint: endpoint ?? "" }),
        queryClient: queries,
        scope,
        name: JSON.stringify([endpoint ?? client?.endpoint ?? "", scope]),
        storage,
        syncHistory,
        ownFetchImage: () => latestFetchImage.current,
        onEvent: (event) => latestOnEvent.current?.(event),
      }),
    [client, endpoint, latestFetchImage, latestOnEvent, queries, scope, storage, syncHistory],
  );
  // Waiting is tied to being on the page: an unmounted provider sends nothing.
  useEffect(() => hub.journal.connect(), [hub]);
  return (
    <QueryClientProvider client={queries}>
      <ImageHubContext.Provider value={hub}>{children}</ImageHubContext.Provider>
    </QueryClientProvider>
  );
}
