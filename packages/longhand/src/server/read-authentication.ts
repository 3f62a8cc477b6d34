import { type Authentication, openJwtBearer, staticBearer } from "@longhand/mcp";
import { readTextFile } from "../input/read-file.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { httpOptions } from "./http-options.ts";

/** Characters of a token that nobody guesses. */
const leastTokenLength = 16;

/** How callers say who they are; `none` where they need not. */
export async function readAuthentication(given: Given): Promise<Authentication | "none" | WrongUsage> {
  const bearerFile = given.valueOf(httpOptions.bearerFile);
  const issuer = given.valueOf(httpOptions.jwtIssuer);
  if (bearerFile !== undefined && issuer !== undefined)
    return refuseUsage("--bearer-file and --jwt-issuer exclude each other.");
  if (bearerFile !== undefined) return readBearer(bearerFile);
  return issuer === undefined ? withoutIssuer(given) : readJwt(given, issuer);
}

function withoutIssuer(given: Given): "none" | WrongUsage {
  const isOrphan = [httpOptions.jwtKeys, httpOptions.jwtAudience].some((option) => given.valueOf(option) !== undefined);
  return isOrphan ? refuseUsage("--jwt-keys and --jwt-audience go with --jwt-issuer.") : "none";
}

function readBearer(path: string): Authentication | WrongUsage {
  const file = readTextFile(path);
  if ("reason" in file) return refuseUsage(`${path} cannot be read: ${file.reason}.`);
  const token = file.text.trim();
  if (token.length >= leastTokenLength && /^[\w.~+/-]+=*$/.test(token)) return staticBearer(token);
  return refuseUsage(
    `${path} has to hold one token of at least ${leastTokenLength} letters, digits and -._~+/ characters.`,
  );
}

async function readJwt(given: Given, issuer: string): Promise<Authentication | WrongUsage> {
  const audience = given.valueOf(httpOptions.jwtAudience) ?? given.valueOf(httpOptions.resource);
  const place = given.valueOf(httpOptions.jwtKeys);
  if (audience === undefined || place === undefined) {
    return refuseUsage("--jwt-issuer needs --jwt-keys, and --jwt-audience or --resource.");
  }
  if (/^https?:\/\//.test(place)) {
    if (!URL.canParse(place)) return refuseUsage("--jwt-keys is no address.");
    return openJwtBearer({ issuer, audience, keys: new URL(place) });
  }
  const file = readTextFile(place);
  if ("reason" in file) return refuseUsage(`${place} cannot be read: ${file.reason}.`);
  const keys = parseKeys(file.text);
  return keys === undefined ? refuseUsage(`${place} is no JWKS.`) : openJwtBearer({ issuer, audience, keys });
}

/** Undefined for what is no set of keys. */
function parseKeys(text: string): { keys: Record<string, string>[] } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKeySet(value) ? value : undefined;
  } catch {
    // Not JSON; the caller says so.
    return undefined;
  }
}

function isKeySet(value: unknown): value is { keys: Record<string, string>[] } {
  return typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys);
}
