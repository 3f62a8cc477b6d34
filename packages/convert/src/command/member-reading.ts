import type { RangePlace } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "../json-value.ts";
import type { Origin, Provenance } from "../provenance.ts";
import type { Reading } from "../reading.ts";
import type { Finding } from "./finding.ts";

/** One member of a request, read. */
export interface MemberReading {
  /** The API name: `UserPoolId`. */
  readonly name: string;
  /** The option that it comes from. */
  readonly option: string;
  /** Its places are those of the request. */
  readonly reading: Reading;
  /** Where its name stands, if it is the name of an option. A list of several words has no other place. */
  readonly key?: RangePlace;
}

/** Members put together. */
export interface JoinedMembers {
  readonly members: JsonObject;
  /** Those at a part of which the CLI would stop, where there are any. */
  readonly unfinished: JsonObject | undefined;
  readonly provenance: Provenance;
  readonly findings: readonly Finding[];
}

/** An object of the members that have a value; `root` is the place of the whole. */
export function joinMembers(readings: readonly MemberReading[], root: RangePlace): JoinedMembers {
  const members: [string, JsonValue][] = [];
  const unfinished: [string, JsonValue][] = [];
  const provenance = new Map<string, Origin>([["", { place: root, form: "plain" }]]);
  const findings: Finding[] = [];
  for (const { name, option, reading, key } of readings) {
    if (reading.value !== undefined) members.push([name, reading.value]);
    else if (reading.unfinished !== undefined) unfinished.push([name, reading.unfinished]);
    for (const [pointer, origin] of reading.provenance) provenance.set(pointer, origin);
    if (key !== undefined) {
      const pointer = childPointer("", name);
      const { place, form }: Origin = provenance.get(pointer) ?? { place: key, form: "plain" };
      provenance.set(pointer, { place, form, key });
    }
    for (const diagnostic of reading.diagnostics) findings.push({ diagnostic, option });
  }
  return {
    members: Object.fromEntries(members),
    unfinished: unfinished.length === 0 ? undefined : Object.fromEntries(unfinished),
    provenance,
    findings,
  };
}
