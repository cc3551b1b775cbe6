"use client";

export { FakeHubPanel, type FakeHubPanelProps } from "./panel/FakeHubPanel";
