/** What the panel says: in English only, because it is a tool for those who build an app, and must add nothing to its catalogues. */
export const words = {
  title: "Fake hub",
  behaviour: "Behaviour",
  scenario: "Scenario",
  custom: "set in code",
  adjusted: "adjusted",
  dialect: "Edition of the API",
  fault: "Also break",
  faultAnswer: "How",
  nothing: "nothing",
  credits: "Credits",
  time: "Time",
  pause: "Pause",
  resume: "Go on",
  step: (seconds: number) => `+${seconds} s`,
  stepLabel: (seconds: number) => `+${seconds} s on the hub's clock`,
  requests: "Requests",
  noRequests: "None yet.",
  underWay: "under way",
  copyRecipe: "Copy as recipe",
  copied: "Copied.",
  notCopied: "Could not be copied.",
  number: "Number",
  request: "Request",
  answer: "Answer",
} as const;

/** The routes by the words of whoever looks at the app. */
export const routeNames = {
  models: "reading the models",
  credits: "reading the balance",
  generate: "starting a generation",
  generation: "asking how one stands",
  image: "loading an image",
} as const;

/** What can be broken about a request. */
export const faultNames = {
  networkError: "never arrives",
  lostAnswer: "its answer is lost",
  "429": "429, too many requests",
  "502": "502, bad gateway",
  "503": "503, unavailable",
  insufficientCredits: "402, not enough credits",
  invalidApiKey: "401, key refused",
} as const;

/** Names in code, as people read them: `queuedLong` is "queued long". */
export const spoken = (name: string): string =>
  name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
