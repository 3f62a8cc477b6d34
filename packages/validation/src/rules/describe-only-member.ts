import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { keyPlace } from "./settings/place.ts";
import { namesOf } from "./settings/value-at.ts";

const describeOnly = defineDiagnostic<{ readonly member: string; readonly advice: string }>({
  code: "request/describe-only-member",
  severity: "error",
  message: ({ member, advice }) => `${show(member)} only describes a pool and cannot be updated: ${advice}.`,
});

const atCreation = "it is chosen when a pool is created, so another choice needs a new pool";
const byService = "the service keeps it, so leave it out";
const domains = "domains have operations of their own, such as UpdateUserPoolDomain";

/** What to do instead, by member. */
const advices: ReadonlyMap<string, string> = new Map([
  ["Id", "`UserPoolId` says which pool is meant"],
  ["Name", "`PoolName` renames a pool"],
  ["SchemaAttributes", "AddCustomAttributes adds attributes, and none can be changed"],
  ["AliasAttributes", atCreation],
  ["UsernameAttributes", atCreation],
  ["UsernameConfiguration", atCreation],
  ["Domain", domains],
  ["CustomDomain", domains],
  ["Arn", byService],
  ["Status", byService],
  ["CreationDate", byService],
  ["LastModifiedDate", byService],
  ["EstimatedNumberOfUsers", byService],
  ["SmsConfigurationFailure", byService],
  ["EmailConfigurationFailure", byService],
]);

/** The member of the request that says the same. */
const twins: ReadonlyMap<string, string> = new Map([
  ["Id", "UserPoolId"],
  ["Name", "PoolName"],
]);

/** A member of what DescribeUserPool returns that UpdateUserPool does not take: people paste the one into the other. */
export const describeOnlyMember = defineRequestRule({
  diagnostic: describeOnly,
  phase: "request",
  aboutChange: true,
  reference: "UP-003",
  source: "What UserPoolType has and UpdateUserPoolRequest has not, in the service model of botocore 1.43.11.",
  check({ patch }) {
    return namesOf(patch).flatMap((member) => {
      const [advice, twin] = [advices.get(member), twins.get(member)];
      if (advice === undefined) return [];
      return [
        describeOnly(keyPlace(`/${member}`), { member, advice }, twin === undefined ? {} : { suggestions: [twin] }),
      ];
    });
  },
});
