/** What each section of the README answers, for whoever chooses what to read by these words alone. */
export const contents = {
  "Try it": "run the studio and every test in a clone, without a key",
  "Install it in an app": "the package, its peers, supported browsers, and every import",
  "From the command line": "a studio or a proxy without an app, with the fake hub or the real service",
  "The app": "provider and studio in ten lines",
  "The proxy":
    "keep the API key on the server with Next, Express, Fastify, Hono, Node, Vite, workers or nginx; sign-in, charging once, limits, metrics",
  Components: "ready-made components, templates, recipes in links, slots, gallery and viewer",
  Parts: "composing the components from parts: render, className and style by state, event handlers",
  Hooks: "generating with markup of your own",
  "Reference images": "taking, checking, scaling and sending pictures that the result is made from",
  History: "what is kept in the browser, drafts, several devices and tabs, lost answers",
  Theming: "tokens, light and dark, density, content security policy, shadow roots, shadcn/ui",
  Languages: "catalogues, changing texts, right to left",
  "Testing with the fake hub": "tests without mocks, every scenario, a panel for prototypes",
  Prefetching: "TanStack Query options, loaders, Next's App Router with hydration",
  "Events and debugging": "analytics, and a readable timeline of one generation",
  Errors: "every code, what may have been charged, what may be sent again",
  "Security model": "what the proxy refuses, signs, hides and checks",
  Limits: "what the API and this version cannot do",
};
