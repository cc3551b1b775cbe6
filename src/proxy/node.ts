export { toNodeHandler, type NodeHandler, type WebHandler } from "./toNodeHandler";
