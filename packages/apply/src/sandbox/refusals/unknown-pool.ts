import type { Refused } from "../../target.ts";
import { refuse } from "../refusal.ts";

/** There is no pool with this id. */
export function refuseUnknownPool(id: string): Refused {
  return refuse("ResourceNotFoundException", `User pool ${id} does not exist.`);
}
