import type { JsonObject, Provenance } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Operation } from "@longhand/model";

/** What a tool's input comes to. */
export interface ChangeReading {
  readonly operation?: Operation;
  /** What the AWS CLI would send; undefined when it, or this server, would send nothing. */
  readonly request: JsonObject | undefined;
  /** Where each part of the request was written. */
  readonly provenance: Provenance;
  /** Everything that is wrong or worth knowing, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** True when nothing stands in the way of sending it. */
export function isSound({ request, diagnostics }: ChangeReading): boolean {
  return request !== undefined && diagnostics.every(({ severity }) => severity !== "error");
}
