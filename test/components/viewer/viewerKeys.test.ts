import { expect, it } from "vitest";
import { commandOf } from "../../../src/components/viewer/viewerKeys";

const key = (name: string, more = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const calm = { isZoomed: false, isRtl: false };

it.each([
  ["ArrowRight", { do: "step", by: 1 }],
  ["PageUp", { do: "step", by: -1 }],
  ["Home", { do: "first" }],
  ["=", { do: "zoomIn" }],
  ["F", { do: "favourite" }],
  ["Backspace", { do: "remove" }],
])("%s is a command", (name, command) => {
  expect(commandOf(key(name), calm)).toEqual(command);
});

it("turns the arrows around in right-to-left text, but for a picture that they move", () => {
  expect(commandOf(key("ArrowLeft"), { isZoomed: false, isRtl: true })).toEqual({ do: "step", by: 1 });
  const [ltr, rtl] = [false, true].map((isRtl) => commandOf(key("ArrowLeft"), { isZoomed: true, isRtl }));
  expect(ltr).toEqual(rtl);
});

it.each([
  [key("ArrowUp"), "an arrow that leads nowhere"],
  [key("f", { ctrlKey: true }), "the browser's search"],
  [key("+", { metaKey: true }), "the browser's own zoom"],
  [key("Tab"), "Tab"],
])("leaves alone: %#", (event) => {
  expect(commandOf(event, calm)).toBeUndefined();
});
