import { ImageHubError } from "../contract/ImageHubError";
import type { ProxyUser } from "./authorizeUser";
import type { Route } from "./matchRoute";
import type { ProxyContext, Task } from "./performTask";
import { relayGeneration } from "./relayGeneration";
import { relayStream } from "./relayAnswer";
import { uploadOf } from "./uploadOf";

const readTask = (path: string, withKey: boolean, { settings, scrubber }: ProxyContext): Task => ({
  ms: settings.readMs,
  call: () => ({ path, withKey }),
  relay: (answer, exchange) => relayStream(answer, exchange, scrubber),
  streams: true,
});

function generateTask(request: Request, user: ProxyUser, { settings, signer, scrubber }: ProxyContext): Task {
  const { basePath } = settings;
  return {
    ms: settings.generateMs,
    call: async (exchange) => ({
      path: "/images/generations",
      withKey: true,
      upload: await uploadOf(request, settings, exchange.touch),
    }),
    relay: (answer) =>
      relayGeneration(answer, { signedIdOf: ({ id }) => signer.sign(user, id), basePath, scrubber }),
  };
}

async function generationTask(
  signedId: string,
  user: ProxyUser,
  { settings, signer, scrubber }: ProxyContext,
): Promise<Task> {
  const id = await signer.open(user, signedId);
  // A signature covers whatever id the service gave, but a path segment of dots would lead elsewhere.
  if (id === undefined || /^\.*$/.test(id))
    throw new ImageHubError("There is no such generation.", { code: "notFound", status: 404 });
  const { basePath } = settings;
  return {
    ms: settings.readMs,
    call: () => ({ path: `/generations/${encodeURIComponent(id)}`, withKey: true }),
    // The browser keeps the id that it asked with: an id is signed only when its user started it.
    relay: (answer) => relayGeneration(answer, { signedIdOf: () => signedId, basePath, scrubber }),
  };
}

/**
 * What to do for a user's request to a route. Models are public, so they are asked for without the key.
 * @throws ImageHubError `notFound` for a generation that is not this user's.
 */
export async function taskOf(
  route: Route,
  request: Request,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Task> {
  switch (route.name) {
    case "models":
      return readTask("/models", false, context);
    case "credits":
      return readTask("/credits", true, context);
    case "generate":
      return generateTask(request, user, context);
    case "generation":
      return generationTask(route.signedId, user, context);
  }
}
