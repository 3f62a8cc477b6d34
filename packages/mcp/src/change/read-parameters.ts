import { checkOptionSources, findTarget, joinOptions, type ReadOption } from "@longhand/check";
import { type JsonObject, missingOption, refuseFiles } from "@longhand/convert";
import type { Diagnostic, RangePlace } from "@longhand/diagnostics";
import { cliName, makePointer, type Operation, type Option, options, type Service } from "@longhand/model";
import { givenTwice, operatorOption, optionWithoutEffect } from "../diagnostics.ts";
import type { ChangeReading } from "./change-reading.ts";
import { hasNoEffect, isOperators } from "./operator-options.ts";
import { optionWords } from "./option-words.ts";

/** A parameter as it was given. */
type Parameter = readonly [name: string, text: string];

/** Options given by name, in the API's spelling or the command line's, as the request that the AWS CLI would send for them. */
export function readParameters(
  service: Service,
  operation: Operation,
  parameters: readonly Parameter[],
): ChangeReading {
  const strangers: Diagnostic[] = [];
  const readings: ReadOption[] = [];
  const given = new Set<string>();
  for (const [name, text] of parameters) {
    const option = findParameter(service, operation, name, text);
    if ("code" in option) {
      strangers.push(option);
    } else if (given.has(option.member.name)) {
      strangers.push(givenTwice(placeOf(option.name, name), { name: option.name }));
    } else {
      given.add(option.member.name);
      const words = option.form === "value" ? optionWords(option, text) : switchWords(option, text);
      readings.push({ option, reading: checkOptionSources(option, words, refuseFiles) });
    }
  }
  const { value, provenance, diagnostics } = joinOptions(operation, readings);
  const request = isObject(value) ? value : undefined;
  const refused = [...strangers, ...missingOptions(operation, given)];
  return {
    operation,
    request: refused.some(({ severity }) => severity === "error") ? undefined : request,
    provenance,
    diagnostics: [...refused, ...diagnostics],
  };
}

function findParameter(service: Service, operation: Operation, name: string, text: string): Option | Diagnostic {
  const dashed = `--${name.replace(/^--/, "")}`;
  const known = options(operation);
  const spelt =
    known.get(dashed) ?? [...known.values()].find(({ member, form }) => member.name === name && form !== "off");
  if (spelt !== undefined)
    return spelt.form === "on" && text === "false" ? (known.get(offName(spelt)) ?? spelt) : spelt;
  if (isOperators(dashed)) return operatorOption(placeOf(dashed, name), { name: dashed });
  if (hasNoEffect(dashed)) return optionWithoutEffect(placeOf(dashed, name), { name: dashed });
  const found = findTarget(service, operation.name, `--${cliName(name.replace(/^--/, ""))}`);
  return "code" in found ? { ...found, at: placeOf(dashed, name) } : found;
}

function offName({ name }: Option): string {
  return name.replace(/^--/, "--no-");
}

/** A switch says all by its name; `true` (or `false`, which chose the other name) may stand behind it. */
function switchWords({ name }: Option, text: string): ReturnType<typeof optionWords> {
  return ["", "true", "false"].includes(text) ? [] : [{ name, text }];
}

/** What the operation requires beside what was given. The pool may come later, so nobody has to name it here. */
function missingOptions(operation: Operation, given: ReadonlySet<string>): readonly Diagnostic[] {
  const missing = [...operation.input.members.values()].filter(
    ({ name, required }) => required && name !== "UserPoolId" && !given.has(name),
  );
  return missing.map(({ name }) =>
    missingOption(
      { kind: "pointer", pointer: makePointer([name]), part: "key" },
      { name: `--${cliName(name)}`, operation: cliName(operation.name) },
    ),
  );
}

function placeOf(option: string, name: string): RangePlace {
  return { kind: "range", source: { name: option, text: name }, range: { start: 0, end: name.length } };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
