// A server under test in a process of its own, which tells its port, and when asked, what it used since it was last asked.
// Arguments: the name of a file in servers/, the service's address, the folder with the peers.
import { createServer } from "node:http";

const [name, upstream, peers] = process.argv.slice(2);
const { createListener } = await import(`./servers/${name}.mjs`);
const server = createServer({ requestTimeout: 0 }, await createListener({ upstream, peers }));

let cpu = process.cpuUsage();
let peakRss = 0;
const look = () => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
};
setInterval(look, 20).unref();

process.on("message", () => {
  look();
  const { user, system } = process.cpuUsage(cpu);
  process.send({ usage: { cpuMicros: user + system, rss: process.memoryUsage.rss(), peakRss } });
  cpu = process.cpuUsage();
  peakRss = 0;
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
