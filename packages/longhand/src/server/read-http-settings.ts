import { type HttpSettings, loopbackHosts, openSessions, type Services } from "@longhand/mcp";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { httpOptions } from "./http-options.ts";
import { numberOf } from "./number-of.ts";
import { readAuthentication } from "./read-authentication.ts";

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** Addresses that stand for all of a machine, and are no name that a client could call. */
const wildcards = new Set(["0.0.0.0", "::"]);

/** How to serve over HTTP. An address that others reach needs callers who say who they are. */
export async function readHttpSettings(given: Given, services: Services): Promise<HttpSettings | WrongUsage> {
  const host = given.valueOf(httpOptions.host) ?? "127.0.0.1";
  const port = numberOf(given, httpOptions.port) ?? 8787;
  if (typeof port === "object") return port;
  if (port > 65_535) return refuseUsage(`--port takes a number up to 65535, and ${port} is more.`);
  const resource = given.valueOf(httpOptions.resource);
  if (resource !== undefined && !URL.canParse(resource)) return refuseUsage("--resource is no address.");
  const authentication = await readAuthentication(given);
  if (typeof authentication === "object" && "wrongUsage" in authentication) return authentication;
  if (authentication === "none" && !loopback.has(host) && !given.valueOf(httpOptions.noAuth)) {
    return refuseUsage(
      `${host} can be reached from elsewhere; give --bearer-file or --jwt-issuer, or --insecure-no-auth to let everybody in.`,
    );
  }
  return {
    host,
    port,
    originRules: { hosts: hostsOf(given, host, resource), origins: new Set(given.valueOf(httpOptions.allowOrigin)) },
    authentication: authentication === "none" ? undefined : authentication,
    resource,
    sessions: given.valueOf(httpOptions.stateless) ? "stateless" : "kept",
    openSession: await openSessions(services),
    version: services.version,
    log: services.log,
    now: services.now,
  };
}

function hostsOf(given: Given, host: string, resource: string | undefined): ReadonlySet<string> {
  const bound = wildcards.has(host) ? [] : [host.includes(":") ? `[${host}]` : host];
  const named = resource === undefined ? [] : [new URL(resource).hostname];
  return new Set([...loopbackHosts, ...bound, ...named, ...given.valueOf(httpOptions.allowHost)]);
}
