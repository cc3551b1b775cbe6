import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ar } from "../../src/messages/ar";
import type { Catalogue } from "../../src/messages/catalogue";
import { en } from "../../src/messages/en";
import { pl } from "../../src/messages/pl";
import { MessagesProvider } from "../../src/messages/MessagesProvider";
import { useMessages } from "../../src/messages/useMessages";

function Root() {
  const { root } = useMessages();
  return <p {...root} />;
}

function Words() {
  const { t, locale, dir } = useMessages();
  return [t("generate.short"), t("credits.topUp"), locale, dir].join("|");
}

describe("useMessages", () => {
  it("is English without a provider", () => {
    expect(renderToString(<Words />)).toBe("Generate|Add credits|en|ltr");
  });

  it("speaks the provider's language", () => {
    const page = (
      <MessagesProvider messages={pl}>
        <Words />
      </MessagesProvider>
    );
    expect(renderToString(page)).toBe("Wygeneruj|Doładuj kredyty|pl|ltr");
  });

  it("names language and direction on a root where a catalogue was chosen, and only there", () => {
    const rootWith = (messages?: Partial<Catalogue>) =>
      renderToString(
        <MessagesProvider messages={messages}>
          <Root />
        </MessagesProvider>,
      );
    expect(rootWith(ar)).toBe('<p lang="ar" dir="rtl"></p>');
    expect(rootWith(en)).toBe('<p lang="en" dir="ltr"></p>');
    expect(rootWith({ "credits.topUp": "Buy more" })).toBe("<p></p>");
    expect(rootWith()).toBe("<p></p>");
    expect(renderToString(<Root />)).toBe("<p></p>");
  });

  it("takes single texts and keeps the rest English", () => {
    const page = (
      <MessagesProvider messages={{ "credits.topUp": "Buy more" }} locale="en-GB">
        <Words />
      </MessagesProvider>
    );
    expect(renderToString(page)).toBe("Generate|Buy more|en-GB|ltr");
  });
});
