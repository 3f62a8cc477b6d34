import { cognitoIdpJson } from "./cognito-idp.gen.ts";
import { loadOwn } from "./load/load-own.ts";
import type { Service } from "./service.ts";

let loaded: Service | undefined;

/**
 * Amazon Cognito user pools, API version 2016-04-18: 140 operations. Read on the first call, the same object ever after.
 * Source: `data/README.md`.
 */
export function cognitoIdp(): Service {
  loaded ??= loadOwn(cognitoIdpJson);
  return loaded;
}
