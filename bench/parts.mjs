import { measureInScript } from "./measureInScript.mjs";

// What `npm run bench` measures, in this order. A part gives { figures, versions?, note?, sizes? }: figures are made with
// figure.mjs, versions are texts such as "msw 3.0.5", sizes are bytes by name that `npm run size` compares with.
/** Every part by its name. */
export const parts = {
  size: {
    title: "Size",
    needsBuild: true,
    measure: async () => (await import("./size/measureSize.mjs")).measureSize(),
  },
  rendering: {
    title: "Rendering",
    measure: () => measureInScript("scripts/benchRendering.mjs"),
  },
  references: {
    title: "Reference images",
    page: "REFERENCES.md",
    measure: () => measureInScript("scripts/benchReferences.mjs"),
  },
  polling: {
    title: "Polling",
    page: "POLLING.md",
    measure: () => measureInScript("scripts/benchPolling.mjs"),
  },
  proxy: {
    title: "The proxy",
    page: "PROXY.md",
    needsBuild: true,
    measure: () => measureInScript("scripts/benchProxy.mjs", ["--no-build"]),
  },
};
