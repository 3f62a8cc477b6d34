import { createHmac } from "node:crypto";
import type { JsonValue } from "@longhand/validation";

/** Members whose texts a journal may leave out: what people are written, and the secret of the SMS role. */
const maskedMembers: ReadonlySet<string> = new Set([
  "EmailMessage",
  "EmailMessageByLink",
  "EmailSubject",
  "EmailSubjectByLink",
  "EmailVerificationMessage",
  "EmailVerificationSubject",
  "ExternalId",
  "Message",
  "SMSMessage",
  "SmsAuthenticationMessage",
  "SmsMessage",
  "SmsVerificationMessage",
  "Subject",
]);

const arn = /\barn:[a-z-]+:[a-z0-9-]+:[^\s"'`,\\]+/g;
const mark = /^masked:[0-9a-f]{16}$/;

/** Anything that JSON can say, as a value of ours or of a parser. */
type Json = JsonValue | undefined;

/**
 * A value with its texts masked: those of members that hold messages or secrets, and every ARN. Two texts have the same mask
 * under a salt exactly when they are the same.
 */
export function maskValue(value: Json, salt: string, name = ""): Json {
  if (typeof value === "string") return maskText(value, salt, name);
  if (isList(value)) return value.map((item) => maskValue(item, salt, name) ?? null);
  if (!isPlainObject(value)) return value;
  const leaf = leafName(value);
  return mapMembers(value, (member, key) => maskValue(member, salt, isChangedValue(key) && leaf ? leaf : key));
}

/** A value with the masks replaced that stand for what is now at the same place of another; others stay. */
export function unmaskValue(value: Json, now: Json, salt: string): Json {
  if (isMask(value)) return typeof now === "string" && digest(now, salt) === value ? now : value;
  if (isList(value)) {
    const items: readonly Json[] = isList(now) ? now : [];
    return value.map((item, index) => unmaskValue(item, items[index], salt) ?? null);
  }
  if (!isPlainObject(value)) return value;
  const members = isPlainObject(now) ? now : {};
  return mapMembers(value, (member, key) => unmaskValue(member, members[key], salt));
}

/** Whether any text of a value is masked. */
export function isMasked(value: Json): boolean {
  if (typeof value === "string") return value.includes("masked:");
  if (isList(value)) return value.some(isMasked);
  return isPlainObject(value) && Object.values(value).some(isMasked);
}

function isMask(value: Json): value is string {
  return typeof value === "string" && mark.test(value);
}

function maskText(text: string, salt: string, name: string): string {
  // A request or an answer as it went over the wire.
  const isWireText = (name === "text" || name === "mfaText") && text.startsWith("{");
  if (isWireText || (text !== "" && maskedMembers.has(name))) return digest(text, salt);
  return text.replaceAll(arn, (found) => digest(found, salt));
}

function digest(text: string, salt: string): string {
  return `masked:${createHmac("sha256", salt).update(text).digest("hex").slice(0, 16)}`;
}

/** A row about a setting names it in its path; `before` and `after` are its values. */
function leafName(value: { readonly [name: string]: Json }): string | undefined {
  const { path } = value;
  return typeof path === "string" ? path.slice(path.lastIndexOf("/") + 1) : undefined;
}

function isChangedValue(key: string): boolean {
  return ["before", "after", "expected", "actual"].includes(key);
}

function isList(value: Json): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isPlainObject(value: Json): value is { readonly [name: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function mapMembers(
  value: { readonly [name: string]: JsonValue },
  change: (member: JsonValue, key: string) => Json,
): { [name: string]: JsonValue } {
  const members = Object.entries(value).map(([key, member]) => [key, change(member, key) ?? null] as const);
  return Object.fromEntries(members);
}
