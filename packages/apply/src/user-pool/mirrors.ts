import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Policy } from "../intent.ts";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { isList } from "../json/kinds.ts";
import { messageHalfCleared, retiredMember, triggerVersionAssumed, validityDaysMoved } from "./diagnostics.ts";
import { type MessageTwin, messageTwins } from "./message-twins.ts";

/** What a patch made of settings, and what it says of the settings that go with those that it names. */
export interface Mirrored {
  readonly settings: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
}

/** What every mirror sees. */
interface Mirroring {
  readonly base: JsonObject;
  readonly patch: JsonObject;
  readonly onDependents: Policy["onDependents"];
}

type Mirror = (settings: JsonObject, mirroring: Mirroring) => Mirrored;

const tokenLegacy = "/LambdaConfig/PreTokenGeneration";
const tokenVersioned = "/LambdaConfig/PreTokenGenerationConfig";
const tokenArn = `${tokenVersioned}/LambdaArn`;
const temporaryDays = "/Policies/PasswordPolicy/TemporaryPasswordValidityDays";
const unusedDays = "/AdminCreateUserConfig/UnusedAccountValidityDays";
const updateSettings = "/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate";

/** Settings in which every fact that stands in two places is the same in both, after a patch touched one of them. */
export function resolveMirrors(settings: JsonObject, mirroring: Mirroring): Mirrored {
  const mirrors: readonly Mirror[] = [mirrorMessages, mirrorToken, dropSenderKey, mirrorValidity, cascadeVerification];
  return mirrors.reduce<Mirrored>(
    (so, mirror) => {
      const { settings: next, diagnostics } = mirror(so.settings, mirroring);
      return { settings: next, diagnostics: [...so.diagnostics, ...diagnostics] };
    },
    { settings, diagnostics: [] },
  );
}

/** True where a patch names a setting itself, or clears what it is in. */
function isTouched(patch: JsonObject, pointer: string): boolean {
  const parts = pointer.split("/").slice(1);
  return parts.some((_, index) => {
    const value = valueAt(patch, `/${parts.slice(0, index + 1).join("/")}`);
    return value === null || (index === parts.length - 1 && value !== undefined);
  });
}

/** The canonical form has no retired member: what the patch says of one goes to its twin. Two different texts stay for the rule. */
function mirrorMessages(settings: JsonObject, { patch }: Mirroring): Mirrored {
  return messageTwins.reduce<Mirrored>((so, twin) => mirrorMessage(so, twin, patch), { settings, diagnostics: [] });
}

function mirrorMessage({ settings, diagnostics }: Mirrored, twin: MessageTwin, patch: JsonObject): Mirrored {
  const { legacy, pointer } = twin;
  const [text, newer] = [patch[legacy], valueAt(patch, pointer)];
  if (text === undefined) return { settings, diagnostics };
  if (newer !== undefined && newer !== text && (newer === null || text === null)) {
    return { settings, diagnostics: [...diagnostics, halfCleared(twin, newer)] };
  }
  const retired = retiredMember(
    { kind: "pointer", pointer: `/${legacy}`, part: "key" },
    { member: legacy, newer: pointer.slice(1).replace("/", ".") },
  );
  const said = [...diagnostics, retired];
  if (newer !== undefined && newer !== text) return { settings, diagnostics: said };
  const moved = withValueAt(settings, `/${legacy}`, undefined);
  return { settings: withValueAt(moved, pointer, text ?? undefined), diagnostics: said };
}

/** The place of the text is the diagnostic's, that of the `null` the other one. */
function halfCleared({ legacy, pointer }: MessageTwin, newer: JsonValue): Diagnostic {
  const [given, cleared] = newer === null ? [`/${legacy}`, pointer] : [pointer, `/${legacy}`];
  const related = [{ message: "Cleared.", at: { kind: "pointer", pointer: cleared, part: "value" } as const }];
  return messageHalfCleared(
    { kind: "pointer", pointer: given, part: "value" },
    { given: given.slice(1).replace("/", "."), cleared: cleared.slice(1).replace("/", ".") },
    { related },
  );
}

function mirrorToken(settings: JsonObject, { base, patch }: Mirroring): Mirrored {
  const [older, newer] = [
    isTouched(patch, tokenLegacy),
    isTouched(patch, tokenArn) || isTouched(patch, tokenVersioned),
  ];
  const [legacy, arn] = [valueAt(settings, tokenLegacy), valueAt(settings, tokenArn)];
  if (older && !newer && legacy === undefined) return plain(withValueAt(settings, tokenVersioned, undefined));
  if (newer && !older && arn === undefined) return plain(withValueAt(settings, tokenLegacy, undefined));
  if (newer && !older) {
    const carried = valueAt(base, tokenLegacy) !== undefined;
    return plain(carried ? withValueAt(settings, tokenLegacy, arn) : settings);
  }
  if (!older || newer) return plain(settings);
  const moved = withValueAt(settings, tokenArn, legacy);
  if (valueAt(base, tokenVersioned) !== undefined) return plain(moved);
  const warning = triggerVersionAssumed({ kind: "pointer", pointer: tokenLegacy, part: "value" });
  return { settings: withValueAt(moved, `${tokenVersioned}/LambdaVersion`, "V1_0"), diagnostics: [warning] };
}

/** The key serves custom senders alone. */
function dropSenderKey(settings: JsonObject, { base, patch }: Mirroring): Mirrored {
  const hasSender = (document: JsonObject) =>
    ["/LambdaConfig/CustomSMSSender", "/LambdaConfig/CustomEmailSender"].some(
      (sender) => valueAt(document, sender) !== undefined,
    );
  const isLast = hasSender(base) && !hasSender(settings) && !isTouched(patch, "/LambdaConfig/KMSKeyID");
  return plain(isLast ? withValueAt(settings, "/LambdaConfig/KMSKeyID", undefined) : settings);
}

function mirrorValidity(settings: JsonObject, { patch }: Mirroring): Mirrored {
  const [older, newer] = [valueAt(settings, unusedDays), valueAt(settings, temporaryDays)];
  const [named, newerNamed] = [valueAt(patch, unusedDays), valueAt(patch, temporaryDays)];
  // Both are named: that is for the rule to say.
  if (older === undefined || newer === undefined || (isGiven(named) && isGiven(newerNamed))) return plain(settings);
  const dropped = withValueAt(settings, unusedDays, undefined);
  if (!isGiven(named)) return plain(dropped);
  const warning = validityDaysMoved({ kind: "pointer", pointer: unusedDays, part: "value" });
  return { settings: withValueAt(dropped, temporaryDays, older), diagnostics: [warning] };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** An attribute that is no longer verified cannot be verified before an update either. Without `cascade` the rule says so. */
function cascadeVerification(settings: JsonObject, { patch, onDependents }: Mirroring): Mirrored {
  const [listed, verified] = [valueAt(settings, updateSettings), settings["AutoVerifiedAttributes"]];
  if (onDependents !== "cascade" || isTouched(patch, updateSettings) || !isList(listed)) return plain(settings);
  const left = listed.filter((attribute) => isList(verified) && verified.includes(attribute));
  return plain(left.length === listed.length ? settings : withValueAt(settings, updateSettings, left));
}

function plain(settings: JsonObject): Mirrored {
  return { settings, diagnostics: [] };
}
