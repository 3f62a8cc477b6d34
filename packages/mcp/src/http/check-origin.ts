import type { IncomingMessage } from "node:http";

/** Who may be spoken to, and by whom. */
export interface OriginRules {
  /** Host names, without ports, that a request may name in `Host`. */
  readonly hosts: ReadonlySet<string>;
  /** Whole origins that may call, besides the server's own. */
  readonly origins: ReadonlySet<string>;
}

/** Names of this machine for itself. */
export const loopbackHosts: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Why a request comes from where it must not; undefined where it is fine. A page of any site can make a browser call a server on this
 * machine, and can have its own name lead here; both show in these two headers.
 */
export function checkOrigin({ headers }: IncomingMessage, { hosts, origins }: OriginRules): string | undefined {
  const host = parseHost(headers.host);
  if (host === undefined || !hosts.has(host.hostname)) return "This host name is not allowed.";
  const { origin } = headers;
  if (origin === undefined || origins.has(origin)) return undefined;
  return origin === `http://${host.host}` ? undefined : "This origin is not allowed.";
}

function parseHost(host: string | undefined): URL | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host)) return undefined;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}
