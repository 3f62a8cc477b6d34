import type { Member } from "@longhand/model";
import { updateUserPool } from "../operation-model.ts";

/** The settings of a pool in the model's order: what UpdateUserPool takes besides the pool's id. */
export function settings(): readonly Member[] {
  return [...updateUserPool().input.members.values()].filter(({ name }) => name !== "UserPoolId");
}

/** What a description calls a setting; a pool's name alone has two names. */
export function describedAs(setting: string): string {
  return setting === "PoolName" ? "Name" : setting;
}
