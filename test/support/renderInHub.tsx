import { renderHook, type RenderHookResult } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import type { FakeHubOptions } from "../../src/fake";
import { HubProvider } from "../../src/hooks/HubProvider";
import { createTestHub } from "./createTestHub";
import { pass } from "./virtualTime";

/** Renders a hook inside a provider, in StrictMode, in front of the fake hub; the test must use virtual time. */
export async function renderInHub<T>(hook: () => T, options?: FakeHubOptions) {
  const app = createTestHub(options);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <HubProvider client={app.client}>{children}</HubProvider>
    </StrictMode>
  );
  const view: RenderHookResult<T, unknown> = renderHook(hook, { wrapper });
  await pass(500);
  return { ...app, ...view };
}
