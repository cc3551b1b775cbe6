import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { CreditsBadge } from "../../src/studio/CreditsBadge";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";

it("is not there where the server keeps the balance to itself", async () => {
  const body = JSON.stringify({ error: { message: "The balance is hidden.", code: "forbidden" } });
  const client = createImageHubClient({
    endpoint: "https://app.example/api/image-hub",
    fetch: () => Promise.resolve(new Response(body, { status: 403 })),
  });
  render(
    <ImageHubProvider client={client} storage={memoryStorage()}>
      <CreditsBadge />
      <p>The rest of the page</p>
    </ImageHubProvider>,
  );
  expect(screen.getByText("Reading credits")).toBeInTheDocument();
  await expect.poll(() => screen.queryByText("Reading credits")).toBeNull();
  expect(screen.queryByText("Credits not read")).toBeNull();
  expect(screen.getByText("The rest of the page")).toBeVisible();
});
