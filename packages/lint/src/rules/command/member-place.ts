import type { RangePlace } from "@longhand/diagnostics";
import { makePointer } from "@longhand/model";
import type { Binding } from "../../binding.ts";

/** Where the value of a member was written; undefined where nothing stands for it. */
export function memberPlace({ reading }: Binding, path: readonly string[]): RangePlace | undefined {
  return reading.provenance.get(makePointer([...path]))?.place;
}

/** The word that names the operation. */
export function operationPlace({ reading }: Binding): RangePlace | undefined {
  return reading.provenance.get("")?.place;
}
