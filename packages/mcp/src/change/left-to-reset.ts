import type { JsonObject } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { findOmission, type Operation } from "@longhand/model";
import { leftToReset } from "../diagnostics.ts";

/** Names the settings that a bare call with this request would reset; nothing for an operation that resets none. */
export function warnOfResets(request: JsonObject, operation: Operation): readonly Diagnostic[] {
  const omissions = [...operation.input.members.values()].flatMap(({ name }) => {
    const omission = request[name] === undefined ? findOmission(operation, name) : undefined;
    return omission === undefined ? [] : [{ name, omitted: omission.omitted }];
  });
  const named = (effect: "reset" | "unknown") =>
    omissions.filter(({ omitted }) => omitted === effect).map(({ name }) => name);
  const [reset, unknown] = [named("reset"), named("unknown")];
  if (reset.length === 0) return [];
  return [leftToReset({ kind: "pointer", pointer: "", part: "value" }, { reset, unknown })];
}
