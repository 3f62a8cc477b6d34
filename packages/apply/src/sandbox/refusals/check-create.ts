import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { regionOf, sandboxAccount } from "../pool-id.ts";
import type { Merged } from "../settings/merge-request.ts";
import { checkServiceRules } from "./check-rules.ts";
import { checkTier } from "./check-tier.ts";

/** Why the service refuses a CreateUserPool. It takes the settings of UpdateUserPool, and MFA may be on from the start. */
export function checkCreate(id: string, request: JsonObject, merged: Merged): Refused | undefined {
  return (
    checkServiceRules(
      {
        operation: "UpdateUserPool",
        request,
        state: { pool: { MfaConfiguration: "OFF" }, mfa: { MfaConfiguration: "OFF" } },
        environment: { region: regionOf(id), account: sandboxAccount },
      },
      ["request/mfa-turned-on"],
    ) ?? checkTier(merged.settings)
  );
}
