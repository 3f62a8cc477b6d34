import { buildPlayground } from "@longhand/scripts/build-playground";
import { servePlayground } from "@longhand/scripts/serve-playground";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";

const serve = suite("playground: serve");

serve("its two files and nothing else, on this machine alone", async () => {
  const folder = makeTemporaryFolder();
  await buildPlayground(folder);
  const server = await servePlayground(folder, 0);
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  assert.is(address.address, "127.0.0.1");
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    return `${response.status} ${(await response.text()).slice(0, 15)}`;
  };
  assert.is(await ask("/"), "200 <!doctype html>");
  assert.is(await ask("/?a=b"), "200 <!doctype html>");
  assert.is(await ask("/model.js"), "200 globalThis.long");
  assert.is(await ask("/%2e%2e/package.json"), "404 ");
  assert.is(await ask("//evil/index.html"), "200 <!doctype html>");
  server.closeAllConnections();
  server.close();
});

serve.run();
