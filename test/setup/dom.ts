import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { useGalleryInside } from "../../src/components/result-gallery/useGalleryInside";
// What is loaded lazily is here already: virtual time must not run ahead of it.
import "../../src/journal/createJournal";

await useGalleryInside.ahead();

// A second, the default, is tight on a busy machine; a green test never waits for the end of it.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
});
