import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { createFakeHub, fakeApiKey, pausableClock } from "../src/fake";
import { FakeHubPanel } from "../src/fakePanel";
import { dark } from "./support/variants";

const headers = { authorization: `Bearer ${fakeApiKey}` };

const meta = {
  title: "FakeHubPanel",
  component: FakeHubPanel,
  args: { hub: createFakeHub({ clock: pausableClock(), scenario: "instant" }) },
  // One hub for each story, as they stand on one page.
  render: (args) => <FakeHubPanel {...args} />,
} satisfies Meta<typeof FakeHubPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Requests appear as they come, and what is chosen counts from the next one on. */
export const Running: Story = {
  args: { hub: createFakeHub({ clock: pausableClock(), scenario: "instant" }) },
  play: async ({ args: { hub }, canvas, userEvent }) => {
    await expect(await canvas.findByText("None yet.")).toBeVisible();
    await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Also break" }), "credits");
    await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "How" }), "503");
    await hub.fetch("/api/v1/models", { headers });
    await hub.fetch("/api/v1/credits", { headers });
    const log = within(await canvas.findByRole("region", { name: /Requests/ }));
    await expect(await log.findByRole("cell", { name: "200" })).toBeVisible();
    await expect(await log.findByRole("cell", { name: "503" })).toBeVisible();
    await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Scenario" }), "queuedLong");
    await userEvent.selectOptions(await canvas.findByRole("combobox", { name: "Also break" }), "");
    await expect(hub.settings.scenario).toBe("queuedLong");
    await expect(await canvas.findByRole("button", { name: "Copy as recipe" })).toBeVisible();
  },
};

/** Time stands still, and goes on by steps. */
export const Paused: Story = {
  args: { hub: createFakeHub({ clock: pausableClock(), scenario: "queuedLong" }) },
  play: async ({ args: { hub }, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Pause" }));
    const before = hub.clock.now();
    await userEvent.click(await canvas.findByRole("button", { name: "+60 s on the hub's clock" }));
    await expect(hub.clock.now()).toBe(before + 60_000);
    await userEvent.click(await canvas.findByRole("button", { name: "Go on" }));
    const credits = await canvas.findByRole("spinbutton", { name: "Credits" });
    await userEvent.clear(credits);
    await userEvent.type(credits, "25");
    await expect(Object.values(hub.state.accounts)[0]?.credits).toBe(25);
  },
};

export const Dark: Story = { ...dark };
