import type { DiagnosticExtras, RangePlace, Source } from "@longhand/diagnostics";
import { isFileReference } from "@longhand/grammar";
import type { Operation } from "@longhand/model";
import { fileRefused, fileUnreadable } from "../diagnostics.ts";
import type { FilePort } from "../file-port.ts";
import { type Entry, entriesOf } from "../input.ts";
import { readJson } from "../json/read-json.ts";
import type { Reading } from "../reading.ts";
import { createConversion, toJson } from "../to-json/to-json.ts";
import { wholeOf } from "../whole-of.ts";
import { decodeJsonBytes } from "./decode-json-bytes.ts";
import { inputNotAnObject, inputUndecodable } from "./diagnostics.ts";
import type { Finding } from "./finding.ts";
import type { MemberReading } from "./member-reading.ts";
import type { OptionStep } from "./parse-words.ts";
import { nameOf } from "./word.ts";

const name = "--cli-input-json";

/** The option's name in the AWS CLI's messages while it merges the JSON. */
const mergedName = "cli-input-json";

/** What came of `--cli-input-json`. */
export interface InputReading {
  readonly members: readonly MemberReading[];
  readonly findings: readonly Finding[];
}

/** What the JSON is merged into. */
export interface InputTarget {
  readonly operation: Operation;
  /** The members that have options on the command line: they win, whole. */
  readonly given: ReadonlySet<string>;
}

/**
 * The members that the JSON of `--cli-input-json` adds to those given as options, in its own order. Values are taken as they
 * are: nothing in them is shorthand, a file, or text for a number.
 */
export function readInputJson(step: OptionStep | undefined, target: InputTarget, port: FilePort): InputReading {
  if (step === undefined) return { members: [], findings: [] };
  const [word] = step.values;
  if (word === undefined) return refused(inputNotAnObject(nameOf(step.flag), { name }, crash("TypeError")));
  const { source, findings } = isFileReference(word.text) ? readFile(word, port) : { source: word, findings: [] };
  return source === undefined ? { members: [], findings } : readText(source, target);
}

function readText(source: Source, { operation, given }: InputTarget): InputReading {
  const { node, diagnostics } = readJson(source);
  if (node === undefined) {
    return { members: [], findings: diagnostics.map((diagnostic) => ({ diagnostic, option: mergedName })) };
  }
  const entries = entriesOf(node);
  if (entries === undefined) return refused(inputNotAnObject(wholeOf(source), { name }, crash("AttributeError")));
  const added = [...entries].filter(([member]) => !given.has(member));
  const members = added.map(([member, entry]) => {
    return { name: member, option: mergedName, reading: readEntry(source, member, entry, operation) };
  });
  return { members, findings: [] };
}

function readEntry(source: Source, member: string, { key, value }: Entry, { input }: Operation): Reading {
  const conversion = createConversion(source, "json");
  const shape = input.members.get(member)?.shape;
  const result = toJson(conversion, { node: value, shape, pointer: "", name: member, key });
  return { value: result, provenance: conversion.provenance, diagnostics: conversion.diagnostics };
}

interface InputFile {
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

function readFile(word: Source, port: FilePort): InputFile {
  const at = wholeOf(word);
  const reference = word.text;
  const content = port(reference);
  switch (content.kind) {
    case "text":
      return { source: { name: reference, text: content.text }, findings: [] };
    case "bytes": {
      const text = decodeJsonBytes(content.bytes);
      return text === undefined ? undecodable(at, reference) : { source: { name: reference, text }, findings: [] };
    }
    case "refused":
      return { source: undefined, findings: [{ diagnostic: fileRefused(at, { reference }), option: name }] };
    case "unreadable": {
      const cli = { kind: "param", message: `Unable to load paramfile ${reference}: ${content.reason}` } as const;
      const diagnostic = fileUnreadable(at, { reference, reason: content.reason }, { cli });
      return { source: undefined, findings: [{ diagnostic, option: name }] };
    }
    default:
      return content satisfies never;
  }
}

/** Python's message says which byte it stumbled over, and shows all of them; that is left out here. */
function undecodable(at: RangePlace, reference: string): InputFile {
  const cli = { kind: "param", message: "Invalid JSON" } as const;
  return {
    source: undefined,
    findings: [{ diagnostic: inputUndecodable(at, { written: reference }, { cli }), option: mergedName }],
  };
}

function refused(diagnostic: Finding["diagnostic"]): InputReading {
  return { members: [], findings: [{ diagnostic, option: mergedName }] };
}

function crash(exception: string): DiagnosticExtras {
  return { cli: { kind: "crash", exception } };
}
