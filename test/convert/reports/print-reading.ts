import { type CommandReading, locate, type Provenance } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { checkRequest } from "@longhand/validation";
import { pictured, placeOf, printDiagnostics } from "./print-diagnostic.ts";
import { printValue } from "./print-value.ts";

/** All that comes of a command, and all that is said of it; `finish` has the last word on that. */
export function printReading(
  reading: CommandReading,
  finish: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] = (diagnostics) => diagnostics,
): readonly string[] {
  const { cli, service, operation, request, members, unfinished, globals, skeleton, shows, refusal } = reading;
  const checked = operation && request ? locate(checkRequest(request, operation), reading) : [];
  const facts = [
    cli,
    ...(service === undefined ? [] : [service.id]),
    ...(operation === undefined ? [] : [operation.name]),
    ...(shows === undefined ? [] : [`shows ${shows}`]),
    ...(skeleton === undefined ? [] : [`skeleton of ${skeleton}`]),
    ...[...globals].map(([name, word]) => (word === true ? name : `${name}=${pictured(word)}`)),
  ];
  return [
    `  ${facts.join(" ")}`,
    ...(request === undefined ? [] : [`  sends ${printValue(request)}`]),
    ...(request === members || Object.keys(members).length === 0 ? [] : [`  reads ${printValue(members)}`]),
    ...(unfinished === undefined ? [] : [`  stops at ${printValue(unfinished)}`]),
    ...(refusal === undefined ? [] : [`  ends with ${pictured(Object.values(refusal).join(" "))}`]),
    ...printDiagnostics(finish([...reading.diagnostics, ...checked])),
  ];
}

/** Where each part of a value was written. */
export function printProvenance(provenance: Provenance): readonly string[] {
  return [...provenance].map(([pointer, { place, form, key }]) => {
    const name = key === undefined ? "" : `, its name in ${placeOf(key)}`;
    return `  ${pointer || "(the whole)"}: ${form} in ${placeOf(place)}${name}`;
  });
}
