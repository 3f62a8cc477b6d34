import { findOmission } from "@longhand/model";
import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { memberOf, objectFrom, objectOf, textOf } from "../json.ts";
import { updateUserPool } from "../operation-model.ts";
import { regionOf, sandboxAccount } from "../pool-id.ts";
import type { PoolRecord } from "../pool-record.ts";
import { refuse } from "../refusal.ts";
import { describeMfa } from "../settings/factors.ts";
import { leftOut } from "../settings/left-out.ts";
import type { Merge, Merged } from "../settings/merge-request.ts";
import { settings } from "../settings/settings.ts";
import { checkServiceRules } from "./check-rules.ts";
import { checkTier } from "./check-tier.ts";
import { wordings } from "./wordings.ts";

/**
 * Why the service refuses an UpdateUserPool: for what the request says, and for what the pool would be with it. The two differ:
 * the request is checked without most of what the pool would keep.
 */
export function checkUpdate(merge: Merge, merged: Merged): Refused | undefined {
  const { record, request } = merge;
  const id = textOf(record.pool, "Id") ?? "";
  return (
    checkServiceRules({
      operation: "UpdateUserPool",
      request: checkedView(merge),
      patch: request,
      state: { pool: record.pool, mfa: describeMfa(record) },
      environment: { region: regionOf(id), account: sandboxAccount },
    }) ??
    checkRetiredValidity(record, request) ??
    checkTier(merged.settings)
  );
}

/** The request as the service's check sees it: with the few settings that it takes from the pool where they are left out. */
function checkedView({ record, request, mode }: Merge): JsonObject {
  const kept = settings().flatMap(({ name }) => {
    const isSeen = findOmission(updateUserPool(), name)?.checked === "kept" && leftOut(name, mode).kind === "kept";
    return isSeen && memberOf(request, name) === undefined ? [[name, memberOf(record.pool, name)] as const] : [];
  });
  return objectFrom([...Object.entries(request), ...kept]);
}

/** A pool that was ever sent the newer member takes the older one no more. */
function checkRetiredValidity({ unusedValidity }: PoolRecord, request: JsonObject): Refused | undefined {
  const days = memberOf(objectOf(request, "AdminCreateUserConfig"), "UnusedAccountValidityDays");
  if (unusedValidity !== "retired" || days === undefined) return undefined;
  return refuse("InvalidParameterException", wordings.get("request/validity-days-twice")?.message);
}
