import { checkCommand, cliRefuses } from "@longhand/check";
import { type CommandReading, readCommandLine, refuseFiles, withHomeFixes } from "@longhand/convert";
import type { Diagnostic, Place } from "@longhand/diagnostics";
import type { Service } from "@longhand/model";
import { nothingToSend, operatorOption, optionWithoutEffect } from "../diagnostics.ts";
import type { ChangeReading } from "./change-reading.ts";
import { isOperators } from "./operator-options.ts";

/** Whether options that belong to the operator are in the way (`apply`) or of no effect (`validate`). */
export type OperatorOptions = "refused" | "ignored";

/** A pasted command line as the request that the AWS CLI would send. Nothing is run, and no file is opened. */
export function readPasted(service: Service, line: string, operatorOptions: OperatorOptions): ChangeReading {
  const source = { name: "command", text: line };
  const services = new Map([[service.id, service]]);
  const reading = checkCommand(readCommandLine(source, { services, files: refuseFiles }));
  const { operation, request, provenance, diagnostics } = reading;
  const ours = [...emptyHanded(reading, line), ...generalOptions(reading, line, operatorOptions)];
  return {
    ...(operation === undefined ? {} : { operation }),
    request: cliRefuses(diagnostics) ? undefined : request,
    provenance,
    diagnostics: [...withHomeFixes(diagnostics), ...ours],
  };
}

function emptyHanded({ shows, skeleton }: CommandReading, line: string): readonly Diagnostic[] {
  const printed = shows ?? (skeleton === undefined ? undefined : "skeleton");
  return printed === undefined ? [] : [nothingToSend(placeIn(line, ""), { printed })];
}

function generalOptions({ globals }: CommandReading, line: string, mode: OperatorOptions): readonly Diagnostic[] {
  return [...globals.keys()].map((name) => {
    const define = mode === "refused" && isOperators(name) ? operatorOption : optionWithoutEffect;
    return define(placeIn(line, name), { name });
  });
}

/** The first place of a word in the line; all of the line where the word was abbreviated. */
function placeIn(line: string, word: string): Place {
  const found = word === "" ? -1 : line.indexOf(word);
  const range = found === -1 ? { start: 0, end: line.length } : { start: found, end: found + word.length };
  return { kind: "range", source: { name: "command", text: line }, range };
}
