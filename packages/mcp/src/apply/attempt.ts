import type { Provenance } from "@longhand/convert";
import type { Call } from "../call.ts";
import type { Engine } from "../engine.ts";
import type { ApplyArguments } from "./apply-arguments.ts";

/** One call of `apply` on its way. */
export interface Attempt {
  readonly engine: Engine;
  readonly given: ApplyArguments;
  readonly call: Call;
  /** Where the settings were written. */
  readonly provenance: Provenance;
}
