import { type CommandReading, isOfInput, locate } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { makePointer, type Operation } from "@longhand/model";
import { checkRequest, checkRules, checkValue } from "@longhand/validation";

/**
 * The reading of a command with everything that is wrong: with the command line, with the words of its options, with the
 * request by its shape and by the rules of its operation. Where the CLI stops before it has a request, the members that
 * could be read are checked all the same, but not by the rules: what they would miss may only have been unreadable.
 */
export function checkCommand(reading: CommandReading): CommandReading {
  const { operation, diagnostics } = reading;
  // A skeleton is made of the model; the CLI checks nothing for it.
  if (operation === undefined || isOfInput(reading.skeleton)) return reading;
  const found = locate(checkMembers(reading, operation), reading);
  if (found.length === 0 && !diagnostics.some(isMild)) return reading;
  const [warnings, errors] = [diagnostics.filter(isMild), diagnostics.filter((diagnostic) => !isMild(diagnostic))];
  return { ...reading, diagnostics: [...errors, ...found, ...warnings] };
}

function checkMembers(
  { request, members, unfinished = {} }: CommandReading,
  operation: Operation,
): readonly Diagnostic[] {
  if (request !== undefined) {
    return checkRequest(request, operation).concat(checkRules({ operation: operation.name, request }));
  }
  return Object.entries({ ...members, ...unfinished }).flatMap(([name, value]) => {
    const member = operation.input.members.get(name);
    return member === undefined ? [] : checkValue(value, member.shape, makePointer([name]));
  });
}

function isMild({ severity }: Diagnostic): boolean {
  return severity !== "error";
}
