import { checkCommand } from "@longhand/check";
import { type CliVersion, type CommandReading, type FilePort, readCommand, type Services } from "@longhand/convert";
import { type Place, type Range, type Source, toHome } from "@longhand/diagnostics";
import type { Binding } from "../binding.ts";
import type { Command } from "../command.ts";
import { findShownFile, type ShownFile } from "../documents/shown-files.ts";
import type { SnippetKind } from "../snippet.ts";
import { keepProven } from "./keep-proven.ts";
import { opaqueInPage } from "./opaque-in-page.ts";
import { opaquePointers } from "./opaque-pointers.ts";

/** What a command is bound with. */
export interface BindSettings {
  readonly services: Services;
  readonly files: readonly ShownFile[];
  readonly kind: SnippetKind;
  readonly cli: CliVersion | undefined;
}

/** What the words of a command come to by the models. */
export function bindCommand(command: Command, { services, files, kind, cli }: BindSettings): Binding {
  const used = new Map<string, Source>();
  const port = filePort(command, files, used);
  const settings = cli === undefined ? { services, files: port } : { services, files: port, cli };
  const reading = checkCommand(readCommand(command.argv, settings));
  const opaque = opaqueInPage(command, [...used.values()]);
  const needs = needsOf(reading, services, command);
  const binding: Binding = {
    kind: kindOf(reading, needs),
    reading,
    diagnostics: keepProven(ofVersion(reading), { command, opaque, kind }),
    files: used,
    opaque: opaquePointers(reading, opaque),
  };
  return needs === undefined ? binding : { ...binding, needs };
}

/** Version 2 downloads nothing; what version 1 makes of an address rests on what it gets from there. */
function ofVersion({ cli, diagnostics }: CommandReading): CommandReading["diagnostics"] {
  const downloads = diagnostics.filter(({ code }) => code === "command/downloaded-value");
  if (cli === "v2") return diagnostics.filter((found) => !downloads.includes(found));
  return diagnostics.filter(({ severity, at }) => {
    return severity !== "error" || !downloads.some((download) => sourceOf(download.at) === sourceOf(at));
  });
}

function sourceOf(at: Place): Source | undefined {
  return at.kind === "range" ? at.source : undefined;
}

/** Serves the files that the page shows; of others nothing is known. */
function filePort(command: Command, files: readonly ShownFile[], used: Map<string, Source>): FilePort {
  return (reference) => {
    const [, scheme = "", path = ""] = /^(fileb?):\/\/(.*)$/s.exec(reference) ?? [];
    const found = scheme === "file" ? findShownFile(files, path, placeInPage(command).end) : undefined;
    if (found === undefined) return { kind: "refused" };
    used.set(reference, found.source);
    const { text } = found.source;
    const whole = { inner: 0, outer: { start: 0, end: text.length } };
    return { kind: "text", text, home: { document: found.source, segments: [whole] } };
  };
}

/** The service whose model is not at hand, though the AWS CLI has it. */
function needsOf({ service, shows }: CommandReading, services: Services, { argv }: Command): string | undefined {
  if (service !== undefined || shows !== undefined) return undefined;
  return argv.find(({ text }) => services.has(text))?.text;
}

function kindOf({ operation }: CommandReading, needs: string | undefined): Binding["kind"] {
  if (operation !== undefined) return operation.custom === true ? "custom" : "operation";
  return needs === undefined ? "unknown" : "unmodelled";
}

/** Where a command stands in the page. */
function placeInPage({ shell, range }: Command): Range {
  return toHome(shell, range).range;
}
