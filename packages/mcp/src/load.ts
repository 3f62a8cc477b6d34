import type { EnginePorts } from "./create-engine.ts";
import type { Engine } from "./engine.ts";
import type { Authentication } from "./http/authentication.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import type { JwtSettings } from "./http/jwt-bearer.ts";
import type { HttpServer } from "./http/serve-http.ts";
import type { OpenSession } from "./http/session.ts";
import type { Services } from "./services.ts";

/*
 * What a start does not need is loaded when it is asked for: over standard input and output every millisecond of a start counts.
 */

/** What changes pools. */
export async function openEngine(ports: EnginePorts): Promise<Engine> {
  const { createEngine } = await import("./create-engine.ts");
  return createEngine(ports);
}

/** Opens sessions of our own server, all with the same services. */
export async function openSessions(services: Services): Promise<OpenSession> {
  const [{ httpSessions }, { createServer }] = await Promise.all([
    import("./protocol/http-session.ts"),
    import("./protocol/create-server.ts"),
  ]);
  return httpSessions((running) => createServer(services, running));
}

/** Checks signed tokens. */
export async function openJwtBearer(settings: JwtSettings): Promise<Authentication> {
  const { jwtBearer } = await import("./http/jwt-bearer.ts");
  return jwtBearer(settings);
}

/** Serves Streamable HTTP. Rejects where the address cannot be bound. */
export async function serveHttp(settings: HttpSettings): Promise<HttpServer> {
  const { listen } = await import("./http/serve-http.ts");
  return listen(settings);
}
