import { flagOption, textOption, wordsOption } from "../verb-option.ts";

/** The options of a server over HTTP. */
export const httpOptions = {
  http: flagOption("--http", "serve Streamable HTTP instead of standard input and output"),
  host: textOption("--host <address>", "address to bind (default: 127.0.0.1)"),
  port: textOption("--port <number>", "port to bind; 0 takes a free one (default: 8787)"),
  stateless: flagOption("--stateless", "keep no sessions; a person cannot be asked then"),
  allowHost: wordsOption("--allow-host <name...>", "further host names that requests may name"),
  allowOrigin: wordsOption("--allow-origin <origin...>", "web origins that may call, such as https://example.com"),
  resource: textOption("--resource <url>", "this server's address, as clients and tokens know it"),
  bearerFile: textOption("--bearer-file <file>", "a file with the one token that callers have to send"),
  jwtIssuer: textOption("--jwt-issuer <url>", "issuer of the signed tokens that callers have to send"),
  jwtAudience: textOption("--jwt-audience <url>", "this server, as those tokens name it (default: --resource)"),
  jwtKeys: textOption("--jwt-keys <url|file>", "the issuer's public keys (JWKS)"),
  noAuth: flagOption("--insecure-no-auth", "let everybody in who reaches an address other than this machine's own"),
} as const;
