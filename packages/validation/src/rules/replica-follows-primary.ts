import { defineDiagnostic, show } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import { defineRequestRule } from "../rule.ts";
import { keyPlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { namesOf } from "./settings/value-at.ts";

const followsPrimary = defineDiagnostic<{ readonly member: string }>({
  code: "request/replica-follows-primary",
  severity: "error",
  message: ({ member }) => `${show(member)} follows the primary pool: a replica in a second Region cannot change it.`,
  expected: () => "a change of `EmailConfiguration`, `LambdaConfig`, `SmsConfiguration` or `UserPoolTags` alone",
});

const regional: ReadonlySet<string> = new Set([
  "UserPoolId",
  "EmailConfiguration",
  "LambdaConfig",
  "SmsConfiguration",
  "UserPoolTags",
]);

/** A replica has only its Regional settings to itself. */
export const replicaFollowsPrimary = defineRequestRule({
  diagnostic: followsPrimary,
  phase: "state",
  aboutChange: true,
  reference: "UP-130",
  source: `${clientSchemas("UpdateUserPoolRequest")} AWS CloudFormation: what a replica can have attached.`,
  check({ patch, state }) {
    if (state.replicaRole !== "SECONDARY") return [];
    return namesOf(patch)
      .filter((member) => !regional.has(member))
      .map((member) => followsPrimary(keyPlace(childPointer("", member)), { member }));
  },
});
