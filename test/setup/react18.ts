import Module from "node:module";

// Vite's aliases do not reach `require` inside CommonJS packages, and react-dom 18 requires "react" by that name.
const loader = Module as unknown as { _resolveFilename: (request: string, ...rest: unknown[]) => string }; // Node does not type its own hook
const resolve = loader._resolveFilename;
loader._resolveFilename = (request, ...rest) =>
  resolve(request.replace(/^(react|react-dom)(?=$|\/)/, "$1-18"), ...rest);
