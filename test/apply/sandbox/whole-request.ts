import { cognitoIdp } from "@longhand/model";
import type { JsonObject } from "@longhand/validation";
import type { Answer } from "./call-sandbox.ts";

const operation = cognitoIdp().operations.get("UpdateUserPool");

/** The settings of UpdateUserPool, in the model's order. */
export const settingNames: readonly string[] = [...(operation?.input.members.keys() ?? [])].filter(
  (name) => name !== "UserPoolId",
);

/** The request that sends everything that a description of a pool says, but for what may not be sent again. */
export function wholeRequest(pool: Answer): Record<string, JsonObject[string]> {
  const { UnusedAccountValidityDays, ...accounts } = pool.AdminCreateUserConfig;
  const described = { ...pool, PoolName: pool.Name, AdminCreateUserConfig: accounts };
  const settings = settingNames.filter((name) => described[name] !== undefined);
  return Object.fromEntries([["UserPoolId", pool.Id], ...settings.map((name) => [name, described[name]])]);
}
