import type { JsonObject, JsonValue } from "@longhand/validation";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { canonicalJson } from "../json/canonical-json.ts";
import { asText, isList, isObject, membersOf, objectOf } from "../json/kinds.ts";

/** What a setting means that is not there. Only where the service treats both alike in every way. */
export const absentMeans: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["/AutoVerifiedAttributes", []],
  ["/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate", []],
  ["/UserPoolAddOns/AdvancedSecurityMode", "OFF"],
  ["/DeletionProtection", "INACTIVE"],
  ["/MfaConfiguration", "OFF"],
  ["/Policies/PasswordPolicy/PasswordHistorySize", 0],
  ["/Policies/SignInPolicy/AllowedFirstAuthFactors", ["PASSWORD"]],
  ["/VerificationMessageTemplate/DefaultEmailOption", "CONFIRM_WITH_CODE"],
  ["/EmailConfiguration/EmailSendingAccount", "COGNITO_DEFAULT"],
  ["/AdminCreateUserConfig/AllowAdminCreateUserOnly", false],
  ["/AdminCreateUserConfig/UnusedAccountValidityDays", 7],
  ["/KeyConfiguration/KeyType", "AWS_OWNED_KEY"],
  ["/IssuerConfiguration/Type", "ORIGINAL"],
  ["/DeviceConfiguration/ChallengeRequiredOnNewDevice", false],
  ["/DeviceConfiguration/DeviceOnlyRememberedOnUserPrompt", false],
  ["/DcrConfiguration/OpenDcrEnabled", false],
  ["/DcrConfiguration/OpenDcrGrantTypes", ["code"]],
]);

/** A container that says something by being there. */
const presence = "DeviceConfiguration";

const tokenLegacy = "/LambdaConfig/PreTokenGeneration";
const tokenVersioned = "/LambdaConfig/PreTokenGenerationConfig";
const temporaryDays = "/Policies/PasswordPolicy/TemporaryPasswordValidityDays";

/**
 * Settings in the form in which equal pools are equal values: lists are sets and sorted, what says the same as nothing is not
 * there, and both twins of the token trigger are. For comparing and for hashes alone, never sent.
 */
export function comparable(settings: JsonObject): JsonObject {
  const steps = [withTokenTwins, withRealValidity, withoutDefaults, withoutEmptyContainers, withoutDisabledClients];
  return steps.reduce((document, step) => step(document), objectOf(membersOf(settings).map(sortedMember)));
}

function sortedMember([name, value]: readonly [string, JsonValue]): readonly [string, JsonValue] {
  return [name, sortLists(value)];
}

/** Lists of texts are sets; ways to recover an account carry their order inside. */
function sortLists(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(sortLists).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return isObject(value) ? objectOf(membersOf(value).map(sortedMember)) : value;
}

function sortKey(item: JsonValue): string {
  const priority = isObject(item) ? item["Priority"] : undefined;
  return priority === undefined || typeof priority === "object" ? canonicalJson(item) : String(priority);
}

function withTokenTwins(settings: JsonObject): JsonObject {
  const arn = asText(valueAt(settings, tokenLegacy));
  const versioned = valueAt(settings, tokenVersioned);
  if (arn !== undefined && versioned === undefined) {
    return withValueAt(settings, tokenVersioned, { LambdaVersion: "V1_0", LambdaArn: arn });
  }
  const twin = asText(valueAt(versioned, "/LambdaArn"));
  return arn === undefined && twin !== undefined ? withValueAt(settings, tokenLegacy, twin) : settings;
}

/** The service takes 0 days for none, and none for 7. */
function withRealValidity(settings: JsonObject): JsonObject {
  return valueAt(settings, temporaryDays) === 0 ? withValueAt(settings, temporaryDays, 7) : settings;
}

function withoutDefaults(settings: JsonObject): JsonObject {
  return [...absentMeans].reduce((document, [pointer, meaning]) => {
    const value = valueAt(document, pointer);
    if (value === undefined || canonicalJson(value) !== canonicalJson(meaning)) return document;
    return withValueAt(document, pointer, undefined);
  }, settings);
}

/** An empty container says the same as none. */
function withoutEmptyContainers(settings: JsonObject): JsonObject {
  return objectOf(
    membersOf(settings).flatMap(([name, value]) => {
      const left = isObject(value) ? withoutEmptyContainers(value) : value;
      const isEmpty = isObject(left) && membersOf(left).length === 0 && name !== presence;
      return isEmpty ? [] : [[name, left] as const];
    }),
  );
}

/** Clients that cannot register are as good as no word of them; there is no other way back. */
function withoutDisabledClients(settings: JsonObject): JsonObject {
  const isOff = canonicalJson(settings["DcrConfiguration"] ?? null) === '{"EnableStatus":"Disabled"}';
  return isOff ? withValueAt(settings, "/DcrConfiguration", undefined) : settings;
}
