import { defineDiagnostic } from "@longhand/diagnostics";
import type { JsonValue } from "../json-value.ts";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { isSameSetting } from "./settings/same-setting.ts";
import { givenNames, memberOf, namesOf } from "./settings/value-at.ts";

const unchanged = defineDiagnostic<void>({
  code: "request/nothing-changes",
  severity: "info",
  message: () => "The pool already has every setting that is named, so no call is needed.",
});

/** Values that are as good as none. */
const asNone: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["AutoVerifiedAttributes", []],
  ["LambdaConfig", {}],
  ["UserAttributeUpdateSettings", { AttributesRequireVerificationBeforeUpdate: [] }],
  ["UserPoolAddOns", { AdvancedSecurityMode: "OFF" }],
]);

function settingOf(document: JsonValue, name: string): JsonValue | undefined {
  return memberOf(document, name) ?? asNone.get(name);
}

/** Settings that are absent and settings that say nothing are the same to the service. */
export const nothingChanges = defineRequestRule({
  diagnostic: unchanged,
  phase: "state",
  aboutChange: true,
  reference: "UP-012",
  source: "A decision of this project: a call that changes nothing can only lose settings.",
  check({ request, patch, state }) {
    const names = namesOf(patch).filter((name) => name !== "UserPoolId");
    // What describes a pool calls its name otherwise.
    const isSame = (name: string) =>
      isSameSetting(settingOf(request, name), settingOf(state.pool, name === "PoolName" ? "Name" : name));
    const isNamed = givenNames(patch).some((name) => name !== "UserPoolId");
    return isNamed && names.every(isSame) ? [unchanged(valuePlace(""))] : [];
  },
});
