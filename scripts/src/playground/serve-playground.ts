import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";

const types: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "model.js": "text/javascript; charset=utf-8",
};

/** Serves the files of the playground on the loopback interface alone. Gives the server once it listens. */
export async function servePlayground(folder: string, port: number): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname.slice(1);
    const name = path === "" ? "index.html" : path;
    const type = types[name];
    if (type === undefined || !existsSync(join(folder, name))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(join(folder, name)).pipe(response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}
