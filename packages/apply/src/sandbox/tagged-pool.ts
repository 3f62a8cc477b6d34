import type { JsonObject } from "@longhand/validation";
import type { Refused } from "../target.ts";
import { textOf } from "./json.ts";
import { arnOf, idInArn } from "./pool-id.ts";
import { refuse } from "./refusal.ts";

/** The pool that a request about tags names by its ARN. */
interface TaggedPool {
  readonly kind: "tagged";
  readonly id: string;
}

/** Reads the ARN of a request about tags; only that of a pool of the sandbox's account is one. */
export function readTaggedPool(request: JsonObject): TaggedPool | Refused {
  const arn = textOf(request, "ResourceArn") ?? "";
  const id = idInArn(arn);
  return id !== undefined && arnOf(id) === arn ? { kind: "tagged", id } : refuseUnknownResource(id ?? arn);
}

/** There is nothing with this name that has tags. */
export function refuseUnknownResource(name: string): Refused {
  return refuse("ResourceNotFoundException", `User pool ${name} does not exist.`);
}
