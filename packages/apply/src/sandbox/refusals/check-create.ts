import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { regionOf, sandboxAccount } from "../pool-id.ts";
import type { Merged } from "../settings/merge-request.ts";
import { checkServiceRules } from "./check-rules.ts";
import { checkTier } from "./check-tier.ts";

/** Why the service refuses a CreateUserPool. */
export function checkCreate(id: string, request: JsonObject, merged: Merged): Refused | undefined {
  return (
    checkServiceRules({
      operation: "CreateUserPool",
      request,
      environment: { region: regionOf(id), account: sandboxAccount },
    }) ?? checkTier(merged.settings)
  );
}
