import { connect } from "node:net";

/** Sends text over one connection as it is, and gives all that comes back until `enough` of it has come or it ends. */
export function rawSocket(
  url: string,
  text: string | Uint8Array,
  enough: (answer: string) => boolean = () => false,
): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1");
    let answer = "";
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("data", (data) => {
      answer += data.toString("latin1");
      if (enough(answer)) done();
    });
    socket.on("end", done);
    socket.on("error", (error) => (answer === "" ? reject(error) : done()));
    socket.write(text);
  });
}
