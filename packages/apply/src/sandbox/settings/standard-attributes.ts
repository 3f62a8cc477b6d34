import type { JsonObject } from "@longhand/validation";

interface Standard {
  readonly name: string;
  readonly type: "String" | "Boolean" | "Number";
  readonly min?: string;
  readonly max?: string;
}

const text = { type: "String", min: "0", max: "2048" } as const;

/** OpenID Connect's standard claims, with the types and lengths of a new pool. */
const standards: readonly Standard[] = [
  { name: "sub", type: "String", min: "1", max: "2048" },
  { name: "name", ...text },
  { name: "given_name", ...text },
  { name: "family_name", ...text },
  { name: "middle_name", ...text },
  { name: "nickname", ...text },
  { name: "preferred_username", ...text },
  { name: "profile", ...text },
  { name: "picture", ...text },
  { name: "website", ...text },
  { name: "email", ...text },
  { name: "email_verified", type: "Boolean" },
  { name: "gender", ...text },
  { name: "birthdate", type: "String", min: "10", max: "10" },
  { name: "zoneinfo", ...text },
  { name: "locale", ...text },
  { name: "phone_number", ...text },
  { name: "phone_number_verified", type: "Boolean" },
  { name: "address", ...text },
  { name: "updated_at", type: "Number", min: "0" },
  { name: "identities", type: "String" },
];

/** The attributes that every pool has: `sub`, which names a user, and twenty others. */
export const standardAttributes: readonly JsonObject[] = standards.map(describe);

function describe({ name, type, min, max }: Standard): JsonObject {
  return {
    Name: name,
    AttributeDataType: type,
    DeveloperOnlyAttribute: false,
    Mutable: name !== "sub",
    Required: name === "sub",
    ...(type === "String" ? { StringAttributeConstraints: limits(["MinLength", min], ["MaxLength", max]) } : {}),
    ...(type === "Number" ? { NumberAttributeConstraints: limits(["MinValue", min], ["MaxValue", max]) } : {}),
  };
}

function limits(...given: readonly (readonly [string, string | undefined])[]): JsonObject {
  return Object.fromEntries(given.flatMap(([name, limit]) => (limit === undefined ? [] : [[name, limit]])));
}
