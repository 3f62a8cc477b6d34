import type { Diagnostic } from "@longhand/diagnostics";
import { checkRequest, checkRules, checkValue, type Environment, type JsonObject } from "@longhand/validation";
import { storedSettingRefused } from "./diagnostics.ts";
import { operationOf, updateOperation } from "./members.ts";

/** Requests before and after a wish, and what is known of the pool. */
export interface Checked {
  /** UpdateUserPool with all that the pool has. */
  readonly base: JsonObject;
  /** UpdateUserPool with all that it is to have. */
  readonly desired: JsonObject;
  readonly patch: JsonObject;
  /** The `UserPool` as described. */
  readonly pool: JsonObject;
  /** MFA as it is to be, or as it is; absent where nobody asked. */
  readonly mfa?: JsonObject;
  /** SetUserPoolMfaConfig, where MFA changes. */
  readonly mfaRequest?: JsonObject;
  readonly environment: Environment;
}

/**
 * Said of a request to UpdateUserPool that we do not send like that: MFA and tags go to operations of their own, and where
 * nothing changes nothing is sent.
 */
const routed: ReadonlySet<string> = new Set([
  "request/mfa-turned-on",
  "request/mfa-mode-left-out",
  "request/tags-alone",
  "request/nothing-changes",
]);

/**
 * What is wrong with a wish. What is wrong with the pool already is no error of the wish: an error becomes a warning that the
 * service may refuse it, anything less is left out.
 */
export function checkWish(checked: Checked): readonly Diagnostic[] {
  const { patch, mfaRequest } = checked;
  const stored = new Set(checkUpdate(checked.base, {}, checked).map(identity));
  const found = checkUpdate(checked.desired, patch, checked).flatMap((diagnostic) => {
    if (!stored.has(identity(diagnostic))) return [diagnostic];
    const { code, message, at, severity } = diagnostic;
    return severity === "error" ? [storedSettingRefused(at, { code, message })] : [];
  });
  return [...found, ...(mfaRequest === undefined ? [] : checkMfa(mfaRequest, checked))];
}

/** Errors of a request to UpdateUserPool that the pool as it is then does not have already. */
export function newErrors(request: JsonObject, checked: Checked): readonly Diagnostic[] {
  const stored = new Set(checkUpdate(checked.base, {}, checked).map(identity));
  return checkUpdate(request, checked.patch, checked).filter(
    (diagnostic) => diagnostic.severity === "error" && !stored.has(identity(diagnostic)),
  );
}

function checkUpdate(
  request: JsonObject,
  patch: JsonObject,
  { pool, mfa, environment }: Checked,
): readonly Diagnostic[] {
  const state = mfa === undefined ? { pool } : { pool, mfa };
  const rules = checkRules({ operation: "UpdateUserPool", request, patch, state, environment });
  return [...checkRequest(request, updateOperation()), ...rules].filter(({ code }) => !routed.has(code));
}

function checkMfa(request: JsonObject, { pool }: Checked): readonly Diagnostic[] {
  const operation = operationOf("SetUserPoolMfaConfig");
  const rules = checkRules({ operation: operation.name, request, state: { pool } });
  return [...checkValue(request, operation.input, "/Mfa"), ...rules.filter(({ code }) => !routed.has(code))];
}

function identity({ code, at, message }: Diagnostic): string {
  return JSON.stringify([code, at, message]);
}
