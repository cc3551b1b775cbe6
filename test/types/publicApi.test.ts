import { expectTypeOf, it } from "vitest";
import type { ImageHubProviderProps } from "../../src/index";
import type { useCredits, useGenerate, useModels } from "../../src/index";
import type {
  CreditBalance,
  Generation,
  GenerationEntry,
  GenerationRequest,
  ImageHubClient,
  ImageHubError,
  Model,
} from "../../src/client";
import type { ImageHubProxyOptions } from "../../src/proxy";

it("keeps the names and shapes of the domain objects", () => {
  expectTypeOf<Model["tiers"]>().toEqualTypeOf<("1K" | "2K" | "4K")[]>();
  expectTypeOf<CreditBalance["accountType"]>().toEqualTypeOf<string | null>();
  expectTypeOf<GenerationRequest>().toHaveProperty("referenceImages");
  expectTypeOf<Generation["status"]>().toEqualTypeOf<"queued" | "running" | "succeeded" | "failed">();
  expectTypeOf<Generation["createdAt"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ImageHubError["charged"]>().toEqualTypeOf<"yes" | "no" | "unknown">();
});

it("gives the TanStack results themselves, with our error", () => {
  expectTypeOf<ReturnType<typeof useModels>["data"]>().toEqualTypeOf<Model[] | undefined>();
  expectTypeOf<ReturnType<typeof useCredits>["error"]>().toEqualTypeOf<ImageHubError | null>();
});

it("has generate resolve with the entry, and never reject with something typed", () => {
  expectTypeOf<
    ReturnType<typeof useGenerate>["generate"]
  >().returns.resolves.toEqualTypeOf<GenerationEntry>();
});

it("takes an endpoint or a client, and not neither", () => {
  expectTypeOf<{ endpoint: string }>().toExtend<ImageHubProviderProps>();
  expectTypeOf<{ client: ImageHubClient }>().toExtend<ImageHubProviderProps>();
  expectTypeOf<{ scope: string }>().not.toExtend<ImageHubProviderProps>();
});

it("does not accept a proxy that is neither authorized nor public", () => {
  expectTypeOf<{ apiKey: string }>().not.toExtend<ImageHubProxyOptions>();
  expectTypeOf<{ apiKey: string; public: true }>().toExtend<ImageHubProxyOptions>();
  expectTypeOf<{ apiKey: string; authorize: () => string | null }>().toExtend<ImageHubProxyOptions>();
});
