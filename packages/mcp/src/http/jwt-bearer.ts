import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from "jose";
import type { Authentication } from "./authentication.ts";

/** Whose tokens are taken. */
export interface JwtSettings {
  readonly issuer: string;
  /** This server, as the tokens name it. */
  readonly audience: string;
  /** Where the issuer's public keys are, or the keys themselves. */
  readonly keys: URL | JSONWebKeySet;
}

/** Signatures with a public key; a shared secret would let every server that checks tokens make some. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

/** Signed tokens of an issuer, for this server, that end. */
export function jwtBearer({ issuer, audience, keys }: JwtSettings): Authentication {
  const find = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  const options = { issuer, audience, algorithms, requiredClaims: ["exp"], clockTolerance: 5 };
  return {
    issuer,
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, find, options);
        const id = payload.sub ?? textOf(payload["client_id"]);
        return id === undefined ? undefined : { id: `${issuer}#${id}`, scopes: scopesOf(payload) };
      } catch (error) {
        if (isWithoutKeys(error)) return "unavailable";
        // A token that does not hold is an answer; anything else is trouble of ours.
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

/** The issuer is not reached, is too slow, or answers with something else than its keys. */
function isWithoutKeys(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === "fetch failed";
  return error instanceof errors.JOSEError && ["ERR_JWKS_TIMEOUT", "ERR_JOSE_GENERIC"].includes(error.code);
}

function scopesOf(payload: JWTPayload): readonly string[] {
  const { scope, scp } = payload;
  if (typeof scope === "string") return scope.split(" ");
  return Array.isArray(scp) ? scp.filter((one) => typeof one === "string") : (textOf(scp)?.split(" ") ?? []);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
