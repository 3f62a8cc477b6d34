import type { SandboxOperation } from "./operation.ts";
import { addCustomAttributes } from "./operations/add-custom-attributes.ts";
import { createUserPool } from "./operations/create-user-pool.ts";
import { deleteUserPool } from "./operations/delete-user-pool.ts";
import { describeUserPool } from "./operations/describe-user-pool.ts";
import { getUserPoolMfaConfig } from "./operations/get-user-pool-mfa-config.ts";
import { listTagsForResource } from "./operations/list-tags-for-resource.ts";
import { listUserPools } from "./operations/list-user-pools.ts";
import { setUserPoolMfaConfig } from "./operations/set-user-pool-mfa-config.ts";
import { tagResource } from "./operations/tag-resource.ts";
import { untagResource } from "./operations/untag-resource.ts";
import { updateUserPool } from "./operations/update-user-pool.ts";

/** Every operation that the sandbox has: a pool from its making to its end, then what belongs to it. */
export const operations: readonly SandboxOperation[] = [
  createUserPool,
  describeUserPool,
  updateUserPool,
  listUserPools,
  deleteUserPool,
  getUserPoolMfaConfig,
  setUserPoolMfaConfig,
  tagResource,
  untagResource,
  listTagsForResource,
  addCustomAttributes,
];
