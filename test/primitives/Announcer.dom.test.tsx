import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Announcer, useAnnounce } from "../../src/primitives/Announcer";

function Speaker() {
  const announce = useAnnounce();
  return (
    <>
      <button type="button" onClick={() => announce("Ready")}>
        Say
      </button>
      <button type="button" onClick={() => announce("Failed", "assertive")}>
        Warn
      </button>
    </>
  );
}

describe("Announcer", () => {
  it("speaks politely, or at once", async () => {
    render(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Say" }));
    expect(screen.getByRole("status")).toHaveTextContent("Ready");
    expect(screen.getByRole("alert")).toHaveTextContent(/^$/);
    await userEvent.click(screen.getByRole("button", { name: "Warn" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Failed");
  });

  it("speaks the same text again", async () => {
    render(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Say" }));
    const first = screen.getByText("Ready");
    await userEvent.click(screen.getByRole("button", { name: "Say" }));
    expect(screen.getByText("Ready")).not.toBe(first);
  });

  it("is silent without a provider", async () => {
    render(<Speaker />);
    await userEvent.click(screen.getByRole("button", { name: "Say" }));
    expect(screen.queryByText("Ready")).toBeNull();
  });
});
