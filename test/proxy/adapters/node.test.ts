import { toNodeHandler } from "../../../src/proxy/node";
import { serve } from "../../support/serve";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";

conformance("node:http", (baseUrl) => serve(toNodeHandler(createProxy(baseUrl))));
