import type { RangePlace } from "@longhand/diagnostics";
import { childPointer, type Member, type Operation, type Option, options, type Service } from "@longhand/model";
import { notASingleValue } from "../diagnostics.ts";
import type { FilePort } from "../file-port.ts";
import type { Provenance } from "../provenance.ts";
import { readSources } from "../read-option.ts";
import { type Reading, stopped } from "../reading.ts";
import { bareMember, valueMember } from "./bare-words.ts";
import type { MemberReading } from "./member-reading.ts";
import type { OperationCall } from "./operation-call.ts";
import type { OptionStep } from "./parse-words.ts";
import { nameOf } from "./word.ts";

/** Reads the options of an operation, in the model's order: so the first error is the AWS CLI's. */
export function readMembers(
  { service, operation }: Pick<OperationCall, "service" | "operation">,
  occurrences: ReadonlyMap<string, OptionStep>,
  port: FilePort,
): readonly MemberReading[] {
  const known = options(operation);
  const readings: MemberReading[] = [];
  for (const option of known.values()) {
    const step = occurrences.get(option.name);
    if (step === undefined) continue;
    const form = known.get(step.name)?.form ?? option.form;
    const reading =
      form === "value"
        ? readValues(option, bareOf(service, operation, option), step, port)
        : readFlag(step, form === "on", option.member);
    if (reading !== undefined)
      readings.push({ name: option.member.name, option: option.name, reading, key: nameOf(step.flag) });
  }
  return readings;
}

/** `--permanent` and `--no-permanent`. A structure is one around a boolean, as EC2 has them. */
function readFlag({ flag }: OptionStep, sent: boolean, { name, shape }: Member): Reading {
  const value = shape.kind === "structure" ? { Value: sent } : sent;
  return { value, provenance: placed(name, nameOf(flag)), diagnostics: [] };
}

/** What words stand for that are neither JSON nor shorthand. */
function bareOf(service: Service, operation: Operation, { name, member }: Option): string | undefined {
  return bareMember(service, operation, name, member.shape) ?? valueMember(member.shape);
}

/** Undefined for an option that the AWS CLI itself gives its value: `--sse` of `s3 cp` does without the word. */
function readValues(
  { name, member, takes }: Option,
  bare: string | undefined,
  step: OptionStep,
  port: FilePort,
): Reading | undefined {
  const { shape } = member;
  const pointer = childPointer("", member.name);
  const target = bare === undefined ? { name, shape, pointer } : { name, shape, pointer, bare };
  if (step.values.length === 0 && takes === "optional") {
    return shape.kind === "structure" ? readFlag(step, true, member) : undefined;
  }
  const isEmpty = step.values.length === 0 && shape.kind !== "list";
  return isEmpty ? readNothing(name, step, member) : readSources(target, step.values, port);
}

/** What becomes of `--option=--`: an empty list, which a number cannot be made of. */
function readNothing(option: string, { flag }: OptionStep, { name, shape }: Member): Reading {
  const place = nameOf(flag);
  const kinds: readonly string[] = ["integer", "long", "float", "double"];
  if (!kinds.includes(shape.kind)) return { value: [], provenance: placed(name, place), diagnostics: [] };
  const cli = { kind: "crash", exception: "TypeError" } as const;
  return stopped([notASingleValue(place, { name: option, kind: "a number", found: "a list" }, { cli })]);
}

/** The place of a member whose value stands nowhere: the name of its option. */
function placed(member: string, place: RangePlace): Provenance {
  return new Map([[childPointer("", member), { place, form: "plain" }]]);
}
