import { type JsonObject, locate, type Provenance, type Reading } from "@longhand/convert";
import { childPointer, type Operation, type Option } from "@longhand/model";
import { checkRules } from "@longhand/validation";
import { cliRefuses } from "./cli-refuses.ts";
import { underPointer } from "./under-pointer.ts";

/** An option and what its words came to. */
export interface ReadOption {
  readonly option: Option;
  readonly reading: Reading;
}

/**
 * Several options as a request, members in the model's order, as the AWS CLI sends them. The rules of the operation look at it
 * as soon as each option has a value; the value is there when the AWS CLI refuses nothing.
 */
export function joinOptions(operation: Operation, readings: readonly ReadOption[]): Reading {
  const diagnostics = readings.flatMap(({ reading }) => reading.diagnostics);
  const provenance = joinProvenances(readings);
  const request = requestOf(operation, readings);
  if (request === undefined) return { value: undefined, provenance, diagnostics };
  const broken = locate(checkRules({ operation: operation.name, request }), { provenance, diagnostics: [] });
  return {
    value: cliRefuses(diagnostics) ? undefined : request,
    provenance,
    diagnostics: [...diagnostics, ...broken],
  };
}

function joinProvenances(readings: readonly ReadOption[]): Provenance {
  return new Map(
    readings.flatMap(({ option, reading }) => {
      return [...underPointer(reading.provenance, childPointer("", option.member.name))];
    }),
  );
}

/** Undefined as soon as an option has no value. */
function requestOf({ input }: Operation, readings: readonly ReadOption[]): JsonObject | undefined {
  const order = [...input.members.keys()];
  const members = readings.flatMap(({ option, reading }) =>
    reading.value === undefined ? [] : [[option.member.name, reading.value] as const],
  );
  if (members.length < readings.length) return undefined;
  return Object.fromEntries(members.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
