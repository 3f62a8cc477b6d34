import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { isObject, itemsOf, memberOf, objectFrom, textOf } from "../json.ts";
import { refuse } from "../refusal.ts";
import { standardAttributes } from "./standard-attributes.ts";

/** A pool has at most so many attributes of its own. Amazon Cognito developer guide, quotas. */
const MostCustom = 50;

/** The attributes that a pool has. */
interface Schema {
  readonly kind: "schema";
  readonly attributes: readonly JsonObject[];
}

/** The attributes of a new pool: the standard ones, as the request changes them, then the request's own; or why that cannot be. */
export function schemaOf(request: JsonObject): Schema | Refused {
  const given = itemsOf(request, "Schema").filter(isObject);
  const standardNames = new Set(standardAttributes.map((attribute) => textOf(attribute, "Name")));
  const isStandard = (attribute: JsonObject) => standardNames.has(textOf(attribute, "Name"));
  const changed = new Map(given.filter(isStandard).map((attribute) => [textOf(attribute, "Name"), attribute]));
  const standard = standardAttributes.map((attribute) =>
    objectFrom([...Object.entries(attribute), ...Object.entries(changed.get(textOf(attribute, "Name")) ?? {})]),
  );
  return addAttributes(
    standard,
    given.filter((attribute) => !isStandard(attribute)),
  );
}

/** Attributes with further ones of the pool's own; or why they cannot be added. */
export function addAttributes(schema: readonly JsonObject[], added: readonly JsonObject[]): Schema | Refused {
  const names = new Set(schema.map((attribute) => textOf(attribute, "Name")));
  const attributes = added.map(customAttribute);
  for (const name of attributes.map((attribute) => textOf(attribute, "Name"))) {
    if (name === undefined) return refuse("InvalidParameterException", "Name is required for a custom attribute.");
    if (names.has(name)) {
      return refuse("InvalidParameterException", `${name}: Existing attribute already has name ${name}.`);
    }
    names.add(name);
  }
  const whole = [...schema, ...attributes];
  if (whole.length - standardAttributes.length > MostCustom) {
    return refuse("InvalidParameterException", `A user pool has at most ${MostCustom} custom attributes.`);
  }
  return { kind: "schema", attributes: whole };
}

function customAttribute(attribute: JsonObject): JsonObject {
  const name = textOf(attribute, "Name");
  const isDeveloperOnly = memberOf(attribute, "DeveloperOnlyAttribute") === true;
  const type = textOf(attribute, "AttributeDataType") ?? "String";
  const constraints: readonly (readonly [string, JsonValue | undefined])[] = [
    [
      "StringAttributeConstraints",
      memberOf(attribute, "StringAttributeConstraints") ?? (type === "String" ? {} : undefined),
    ],
    [
      "NumberAttributeConstraints",
      memberOf(attribute, "NumberAttributeConstraints") ?? (type === "Number" ? {} : undefined),
    ],
  ];
  return objectFrom([
    ["Name", name === undefined ? undefined : `${isDeveloperOnly ? "dev" : "custom"}:${name}`],
    ["AttributeDataType", type],
    ["DeveloperOnlyAttribute", isDeveloperOnly],
    ["Mutable", memberOf(attribute, "Mutable") ?? true],
    ["Required", memberOf(attribute, "Required") ?? false],
    ...constraints,
  ]);
}
