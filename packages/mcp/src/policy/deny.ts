import type { Plan } from "@longhand/apply";
import { cliName, parsePointer } from "@longhand/model";
import type { Policy } from "./policy.ts";

/** Why a pool may not be touched at all; undefined where it may. */
export function denyPool({ allowPools }: Policy, poolId: string): string | undefined {
  if (allowPools.every((patterns) => patterns.some((pattern) => fitsPattern(pattern, poolId)))) return undefined;
  return "The operator of this server does not allow changes to this pool.";
}

/** Why a plan may not be carried out; undefined where it may. Looks at everything that changes, named or not. */
export function denyPlan(policy: Policy, plan: Plan): string | undefined {
  const { maxChanges, denyParameters, expectAccount } = policy;
  const { account } = plan.address;
  if (expectAccount !== undefined && account !== expectAccount) {
    return `The operator expects account ${expectAccount}, and the pool is in ${account ?? "an account that is not known"}.`;
  }
  const denied = plan.changes.find(({ path }) => denyParameters.some((parameter) => covers(parameter, path)));
  if (denied !== undefined) {
    return `The operator of this server does not allow changes to ${denied.path.slice(1).replaceAll("/", ".")}.`;
  }
  if (maxChanges !== undefined && plan.changes.length > maxChanges) {
    return `The plan has ${plan.changes.length} changes, and the operator allows ${maxChanges} in one call.`;
  }
  return undefined;
}

function fitsPattern(pattern: string, id: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(id);
}

/** A parameter is an option by either name, or a path below one. */
function covers(parameter: string, pointer: string): boolean {
  const steps = parsePointer(pointer) ?? [];
  const [first = "", ...below] = parameter.replace(/^--/, "").split(".");
  const [member = "", ...rest] = steps;
  if (first !== member && first !== cliName(member)) return false;
  return below.every((step, index) => step === rest[index]);
}
