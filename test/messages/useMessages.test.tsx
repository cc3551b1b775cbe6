import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pl } from "../../src/messages/pl";
import { MessagesProvider } from "../../src/messages/MessagesProvider";
import { useMessages } from "../../src/messages/useMessages";

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

  it("takes single texts and keeps the rest English", () => {
    const page = (
      <MessagesProvider messages={{ "credits.topUp": "Buy more" }} locale="en-GB">
        <Words />
      </MessagesProvider>
    );
    expect(renderToString(page)).toBe("Generate|Buy more|en-GB|ltr");
  });
});
