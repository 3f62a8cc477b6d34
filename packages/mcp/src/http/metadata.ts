import { type Authentication, scopes } from "./authentication.ts";

/** Where the metadata is: for the whole server, and for its one path. */
export const metadataPaths: ReadonlySet<string> = new Set([
  "/.well-known/oauth-protected-resource",
  "/.well-known/oauth-protected-resource/mcp",
]);

/** What a client needs to know to get a token (RFC 9728). */
export function resourceMetadata(resource: string, { issuer }: Authentication): object {
  return {
    resource,
    ...(issuer === undefined ? {} : { authorization_servers: [issuer] }),
    scopes_supported: scopes,
    bearer_methods_supported: ["header"],
  };
}

/** The header of an answer that says that a token, or a better one, is needed. */
export function challenge(resource: string, error?: "invalid_token" | "insufficient_scope"): string {
  const url = new URL("/.well-known/oauth-protected-resource/mcp", resource).href;
  const reason = error === undefined ? "" : `, error="${error}"`;
  return `Bearer resource_metadata="${url}", scope="${scopes.join(" ")}"${reason}`;
}
