import { HubProvider, type HubProviderProps } from "../hooks/HubProvider";
import type { MessagesProviderProps } from "../messages/MessagesProvider";
import { MessagesProvider } from "../messages/MessagesProvider";
import { Announcer } from "../primitives/Announcer";

/** Props of {@link ImageHubProvider}. */
export type ImageHubProviderProps = HubProviderProps & Pick<MessagesProviderProps, "locale" | "messages">;

/** Gives every hook and component below it the endpoint, the session and the language. */
export function ImageHubProvider({ locale, messages, children, ...hub }: ImageHubProviderProps) {
  return (
    <HubProvider {...hub}>
      <MessagesProvider locale={locale} messages={messages}>
        <Announcer>{children}</Announcer>
      </MessagesProvider>
    </HubProvider>
  );
}
