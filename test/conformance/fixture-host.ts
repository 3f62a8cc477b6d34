import { createLog, loopbackHosts, serveHttp, waitForEnd } from "@longhand/mcp";
import { httpSessions } from "@longhand/mcp/http-sessions";
import { createFixtureServer } from "./fixture-server.ts";

/*
 * The product's own HTTP code with the fixtures of the official suite behind it, on the port that is given. Says where it listens on
 * standard output.
 */
const now = () => Date.now();

const ended = waitForEnd(process.stdin);
const host = await serveHttp({
  host: "127.0.0.1",
  port: Number(process.argv[2] ?? 0),
  originRules: { hosts: new Set(loopbackHosts), origins: new Set() },
  authentication: undefined,
  resource: undefined,
  sessions: "kept",
  openSession: httpSessions(createFixtureServer),
  version: "1.0.0",
  log: createLog((line) => void process.stderr.write(line), "warn", now),
  now,
});
process.stdin.resume();
console.log(host.url);
await ended;
await host.close();
// Standard input is still open.
process.exit();
