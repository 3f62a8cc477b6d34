import { type Member, type Operation, type Option, options, type Service } from "@longhand/model";
import { notASingleValue } from "../diagnostics.ts";
import type { FilePort } from "../file-port.ts";
import { readSources } from "../read-option.ts";
import type { WordTarget } from "../read-words.ts";
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
  return [...known.values()].flatMap((option) => {
    const step = occurrences.get(option.name);
    if (step === undefined) return [];
    const form = known.get(step.name)?.form ?? option.form;
    const reading =
      form === "value"
        ? readValues({ ...option, ...bareOf(service, operation, option) }, step, port)
        : readFlag(step, form === "on", option.member);
    return [{ name: option.member.name, option: option.name, reading, key: nameOf(step.flag) }];
  });
}

/** `--permanent` and `--no-permanent`. A structure is one around a boolean, as EC2 has them. */
function readFlag({ flag }: OptionStep, sent: boolean, { shape }: Member): Reading {
  const value = shape.kind === "structure" ? { Value: sent } : sent;
  return { value, provenance: new Map([["", { place: nameOf(flag), form: "plain" }]]), diagnostics: [] };
}

/** What words stand for that are neither JSON nor shorthand. */
function bareOf(service: Service, operation: Operation, { name, member }: Option): Pick<WordTarget, "bare"> {
  const bare = bareMember(service, operation, name, member.shape) ?? valueMember(member.shape);
  return bare === undefined ? {} : { bare };
}

function readValues(
  { name, member, takes, bare }: Option & Pick<WordTarget, "bare">,
  step: OptionStep,
  port: FilePort,
): Reading {
  const target = { name, shape: member.shape, ...(bare === undefined ? {} : { bare }) };
  if (step.values.length === 0 && takes === "optional") return readFlag(step, true, member);
  const isEmpty = step.values.length === 0 && target.shape.kind !== "list";
  return isEmpty ? readNothing(target, step) : readSources(target, step.values, port);
}

/** What becomes of `--option=--`: an empty list, which a number cannot be made of. */
function readNothing({ name, shape }: WordTarget, { flag }: OptionStep): Reading {
  const place = nameOf(flag);
  const kinds: readonly string[] = ["integer", "long", "float", "double"];
  if (!kinds.includes(shape.kind))
    return { value: [], provenance: new Map([["", { place, form: "plain" }]]), diagnostics: [] };
  const cli = { kind: "crash", exception: "TypeError" } as const;
  return stopped([notASingleValue(place, { name, kind: "a number", found: "a list" }, { cli })]);
}
