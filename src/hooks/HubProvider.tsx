import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { createImageHubClient, type ImageHubClient } from "../client/createImageHubClient";
import { createJournal } from "../journal/createJournal";
import { creditsOptions } from "../query/creditsOptions";
import { generationOptions } from "../query/generationOptions";
import { fetchImage as fetchImageByDefault, type FetchImage } from "./fetchImage";
import { ImageHubContext, type ImageHub } from "./ImageHubContext";

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
  /** Keeps the data of users and endpoints apart, for example the signed-in user's id. Default: empty. */
  scope?: string | undefined;
  /** Reads an image by its address. Default: the browser's `fetch`, which needs the image host's permission (CORS). */
  fetchImage?: FetchImage | undefined;
  /** The query client to use. Default: the app's own where there is one, else a new one. */
  queryClient?: QueryClient | undefined;
  /** The part of the app that generates images. */
  children?: ReactNode;
};

function createHub(
  client: ImageHubClient,
  queryClient: QueryClient,
  scope: string,
): Omit<ImageHub, "fetchImage"> {
  const { queryKey: creditsKey } = creditsOptions(client, scope);
  const journal = createJournal({
    client,
    onGeneration: (generation) =>
      queryClient.setQueryData(generationOptions(client, generation.id, scope).queryKey, generation),
    onCreditsMoved: (generation) => {
      // A read that was under way may have left before the charge: its answer must not win.
      if (generation?.balance) {
        void queryClient.cancelQueries({ queryKey: creditsKey });
        queryClient.setQueryData(creditsKey, generation.balance);
      } else void queryClient.invalidateQueries({ queryKey: creditsKey });
    },
  });
  return { client, journal, scope };
}

/** Gives the hooks below it a client, a journal and a query cache. */
export function HubProvider(props: HubProviderProps) {
  const { endpoint, client, scope = "", queryClient, fetchImage = fetchImageByDefault, children } = props;
  const above = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const queries = queryClient ?? above ?? own;
  const hub = useMemo(
    () => createHub(client ?? createImageHubClient({ endpoint: endpoint ?? "" }), queries, scope),
    [client, endpoint, queries, scope],
  );
  const value = useMemo(() => ({ ...hub, fetchImage }), [hub, fetchImage]);
  // Waiting is tied to being on the page: an unmounted provider sends nothing.
  useEffect(() => hub.journal.connect(), [hub]);
  return (
    <QueryClientProvider client={queries}>
      <ImageHubContext.Provider value={value}>{children}</ImageHubContext.Provider>
    </QueryClientProvider>
  );
}
