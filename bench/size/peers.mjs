import { installPackages } from "../installPackages.mjs";
import { measureImport } from "./measureImport.mjs";

/**
 * What an app would use instead: `packages` by name and version, and what it imports of them. `before` takes their
 * dependencies as they were on that day, `overrides` those that are no longer there.
 */
const peers = {
  tanstack: {
    label: "TanStack AI useGenerateImage",
    packages: { "@tanstack/ai-react": "0.27.3" },
    code: 'export { useGenerateImage, fetchServerSentEvents } from "@tanstack/ai-react";',
  },
  fal: {
    label: "fal client",
    packages: { "@fal-ai/client": "1.10.1" },
    code: 'export { createFalClient } from "@fal-ai/client";',
  },
  uploadthing: {
    label: "uploadthing helpers",
    packages: { "@uploadthing/react": "7.3.3", uploadthing: "7.7.4" },
    code: 'export { generateReactHelpers } from "@uploadthing/react";',
  },
  dropzone: {
    label: "uploadthing dropzone alone",
    packages: { "@uploadthing/react": "7.3.3", uploadthing: "7.7.4" },
    code: 'export { UploadDropzone } from "@uploadthing/react";',
  },
  aiSdk: {
    label: "AI SDK useChat, zod not counted",
    packages: { "@ai-sdk/react": "4.0.177", zod: "4.6.7" },
    code: 'export { useChat } from "@ai-sdk/react";',
    ignore: ["zod", "zod/*"],
  },
  vibes: {
    label: "use-vibes ImgGen",
    packages: { "use-vibes": "0.12.16" },
    overrides: { "@vibes.diy/use-vibes-types": "13.1.2" },
    code: 'export { ImgGen } from "use-vibes";',
    ignore: ["node:*"],
  },
  assistant: {
    label: "assistant-ui thread",
    packages: { "@assistant-ui/react": "0.15.17" },
    before: "2026-09-01",
    code: `export { ThreadPrimitive, ComposerPrimitive, MessagePrimitive, ActionBarPrimitive, BranchPickerPrimitive,
      AssistantRuntimeProvider, useLocalRuntime } from "@assistant-ui/react";`,
  },
  imgly: {
    label: "img.ly plugin + fal, without its editor",
    packages: { "@imgly/plugin-ai-image-generation-web": "1.69.0", "@fal-ai/client": "1.10.1" },
    code: `export { default } from "@imgly/plugin-ai-image-generation-web";
      export { default as Fal } from "@imgly/plugin-ai-image-generation-web/fal-ai";`,
    ignore: ["@cesdk/*"],
  },
  msw: {
    label: "msw setupWorker",
    packages: { msw: "3.0.5" },
    code: 'export { setupWorker } from "msw/browser"; export { http, HttpResponse } from "msw";',
  },
};

async function measurePeer(name) {
  const peer = peers[name];
  try {
    const resolveDir = await installPackages(name, peer);
    return { ...peer, bytes: (await measureImport(peer.code, { resolveDir, ignore: peer.ignore })).first };
  } catch (error) {
    return { ...peer, problem: error.message.split("\n").slice(0, 3).join(" ") };
  }
}

/** Every peer with what it weighs; without `bytes` where the registry does not have it any more. */
export async function measurePeers() {
  const measured = {};
  for (const name of Object.keys(peers)) measured[name] = await measurePeer(name);
  return measured;
}
