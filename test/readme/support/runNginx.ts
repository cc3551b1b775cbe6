import { request as sendRequest, type IncomingMessage, type RequestListener } from "node:http";
import { fillTemplate, parseNginx, type Directive } from "./parseNginx";

/** The machine that a configuration runs on. */
export interface NginxMachine {
  readonly env: Readonly<Record<string, string>>;
  /** Where the origins that `proxy_pass` names are found here. */
  readonly origins: Readonly<Record<string, string>>;
}

/** Directives that change nothing between two servers of one machine, and the values that they may have. */
const withoutEffectHere: Readonly<Record<string, RegExp>> = {
  proxy_ssl_server_name: /^(on|off)$/,
  proxy_ssl_verify: /^(on|off)$/,
  proxy_ssl_verify_depth: /^\d+$/,
  proxy_ssl_trusted_certificate: /^\//,
  proxy_request_buffering: /^(on|off)$/,
  proxy_read_timeout: /^\d+s$/,
};
const withEffect = [
  "allow",
  "deny",
  "proxy_pass",
  "proxy_set_header",
  "proxy_hide_header",
  "client_max_body_size",
];

const ofConnection = ["connection", "keep-alive", "transfer-encoding", "upgrade"];

function check({ name, values }: Directive): void {
  if (withEffect.includes(name)) return;
  const shape = withoutEffectHere[name];
  if (!shape) throw new Error(`nginx: unknown directive "${name}"`);
  if (!shape.test(values.join(" "))) throw new Error(`nginx: invalid value in "${name}"`);
}

function readLocation({ name, values, block = [] }: Directive) {
  const [prefix] = values;
  if (name !== "location" || values.length !== 1 || !prefix?.startsWith("/"))
    throw new Error("nginx: only a location with a prefix is understood here");
  for (const directive of block) check(directive);
  const all = (wanted: string) => block.filter((directive) => directive.name === wanted);
  const one = (wanted: string) => all(wanted)[0]?.values[0] ?? "";
  const [, size = "1", unit = "m"] = /^(\d+)([km])$/.exec(one("client_max_body_size")) ?? [];
  return {
    prefix,
    target: new URL(one("proxy_pass")),
    bodyBytes: Number(size) * (unit === "k" ? 1024 : 1024 * 1024),
    rules: block.filter((directive) => ["allow", "deny"].includes(directive.name)),
    headers: all("proxy_set_header").map(({ values: [header = "", value = ""] }) => [
      header.toLowerCase(),
      value,
    ]),
    hidden: all("proxy_hide_header").map(({ values: [header = ""] }) => header.toLowerCase()),
  };
}

type Location = ReturnType<typeof readLocation>;

/** The first rule that fits decides; without one, everybody is let in. */
function isAllowed({ rules }: Location, { socket }: IncomingMessage): boolean {
  const rule = rules.find(({ values: [who] }) => who === "all" || who === socket.remoteAddress);
  return rule?.name !== "deny";
}

/** The browser's headers, and over them those that are set; an empty value leaves one out. */
function headersFor({ headers, target }: Location, { headers: sent }: IncomingMessage) {
  const passed = Object.entries(sent).filter(([name]) => !ofConnection.includes(name));
  const all = [...passed, ["host", target.host], ...headers];
  return Object.fromEntries(
    all.filter(([name]) => !headers.some(([set, value]) => set === name && value === "")),
  );
}

const without = (answer: IncomingMessage, hidden: readonly string[]) =>
  Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !hidden.includes(name) && !ofConnection.includes(name)),
  );

/** Serves what a configuration of one location with a prefix says. @throws Error for what it does not understand. */
export function runNginx(template: string, { env, origins }: NginxMachine): RequestListener {
  const locations = parseNginx(fillTemplate(template, env)).map(readLocation);
  return (request, response) => {
    const url = request.url ?? "/";
    const location = locations.find(({ prefix }) => url.startsWith(prefix));
    const length = Number(request.headers["content-length"] ?? 0);
    if (!location) return response.writeHead(404).end();
    if (!isAllowed(location, request)) return response.writeHead(403).end();
    if (length > location.bodyBytes) return response.writeHead(413).end();
    const { target, prefix, hidden } = location;
    const address = `${origins[target.origin] ?? target.origin}${target.pathname}${url.slice(prefix.length)}`;
    const options = { method: request.method, headers: headersFor(location, request) };
    const forwarded = sendRequest(address, options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, without(answer, hidden));
      answer.pipe(response);
    });
    forwarded.on("error", () => response.writeHead(502).end());
    return request.pipe(forwarded);
  };
}
