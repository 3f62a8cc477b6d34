import type { Intent } from "@longhand/apply";
import type { JsonObject, Provenance } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import { readChange } from "../change/read-change.ts";
import { operationNotApplicable } from "../diagnostics.ts";
import type { ApplyArguments } from "./apply-arguments.ts";

/** The operations whose settings are kept where they are not named. */
const applicable: ReadonlySet<string> = new Set(["UpdateUserPool", "SetUserPoolMfaConfig"]);

/** What is wanted of a pool, or why that cannot be read. */
export interface Wish {
  readonly intent: Intent | undefined;
  readonly provenance: Provenance;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parameters or a command as what is wanted of a pool. The rules between settings are left to the plan, which knows the pool: of a bare
 * request they would ask for what the pool already has.
 */
export function readWish(given: ApplyArguments): Wish {
  const { unspecified = "keep" } = given;
  const reading = readChange(given, cognitoIdp(), "refused");
  const { operation, request, provenance } = reading;
  const diagnostics = reading.diagnostics.filter(({ code }) => !code.startsWith("request/"));
  if (operation !== undefined && !applicable.has(operation.name)) {
    const at = { kind: "pointer", pointer: "", part: "value" } as const;
    const stranger = operationNotApplicable(at, { name: operation.name });
    return { intent: undefined, provenance, diagnostics: [stranger, ...diagnostics] };
  }
  const { UserPoolId: poolId, ...members } = request ?? {};
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  if (typeof poolId !== "string" || !isSound) return { intent: undefined, provenance, diagnostics };
  return { intent: { poolId, unspecified, ...patchOf(members, operation?.name) }, provenance, diagnostics };
}

/** The mode of MFA is a setting of the pool; its factors are the other operation's. */
function patchOf(members: JsonObject, operation: string | undefined): Pick<Intent, "patch" | "mfa"> {
  if (operation !== "SetUserPoolMfaConfig") return { patch: members };
  const { MfaConfiguration, ...mfa } = members;
  return { patch: MfaConfiguration === undefined ? {} : { MfaConfiguration }, mfa };
}
