import type { Diagnostic } from "@longhand/diagnostics";
import type { Operation } from "@longhand/model";
import type { JsonValue } from "./json-value.ts";
import { walk } from "./walk.ts";

/** Everything in a request that the input of its operation does not allow; see `checkValue`. The pointers begin at the request. */
export function checkRequest(request: JsonValue, { input }: Operation): readonly Diagnostic[] {
  const way = { parent: undefined, segment: "" };
  const site = { way, part: "value", subject: { kind: "request" }, sensitive: input.sensitive } as const;
  return walk({ value: request, shape: input, site });
}
