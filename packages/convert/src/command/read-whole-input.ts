import type { CliReport, DiagnosticExtras, RangePlace, Source } from "@longhand/diagnostics";
import { isFileReference } from "@longhand/grammar";
import { childPointer, type Operation } from "@longhand/model";
import { fileRefused, fileUnreadable } from "../diagnostics.ts";
import { type FilePort, fileSource } from "../file-port.ts";
import { type Entry, entriesOf } from "../input.ts";
import type { InputText } from "../input-text.ts";
import { readJson } from "../json/read-json.ts";
import type { Reading } from "../reading.ts";
import { createConversion, toJson } from "../to-json/to-json.ts";
import { wholeOf } from "../whole-of.ts";
import type { CommandReaders } from "./command-readers.ts";
import { decodeJsonBytes } from "./decode-json-bytes.ts";
import { inputNotAnObject, inputUndecodable, twoInputs } from "./diagnostics.ts";
import type { Dialect } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import { type InputForm, inputForms } from "./input-forms.ts";
import type { MemberReading } from "./member-reading.ts";
import type { OptionStep } from "./parse-words.ts";
import { nameOf } from "./word.ts";

/** What came of `--cli-input-json` or `--cli-input-yaml`. */
export interface InputReading {
  readonly members: readonly MemberReading[];
  readonly findings: readonly Finding[];
}

/** What the request is merged into. */
export interface InputTarget {
  readonly operation: Operation;
  readonly dialect: Dialect;
  /** The members that have options on the command line: they win, whole. */
  readonly given: ReadonlySet<string>;
}

const nothing: InputReading = { members: [], findings: [] };

/**
 * The members that a whole request adds to those given as options, in its own order. Values are taken as they are: nothing in
 * them is shorthand, a file, or text for a number.
 */
export function readWholeInput(
  occurrences: ReadonlyMap<string, OptionStep>,
  target: InputTarget,
  readers: CommandReaders,
): InputReading {
  const given = inputForms.flatMap((form) => {
    const step = occurrences.get(form.option);
    return step === undefined ? [] : [{ form, step }];
  });
  const [first, second] = given;
  if (first === undefined) return nothing;
  if (second !== undefined) return refuseBoth(first.step, second.step);
  return readInput(first.step, { ...target, form: first.form }, readers);
}

/** The one input that is read. */
interface FormTarget extends InputTarget {
  readonly form: InputForm;
}

function readInput(step: OptionStep, target: FormTarget, readers: CommandReaders): InputReading {
  const [word] = step.values;
  if (word === undefined) return notAnObject(nameOf(step.flag), target, "TypeError");
  const { source, findings } = isFileReference(word.text)
    ? readFile(word, target.form, readers.files)
    : { source: word, findings: [] };
  return source === undefined ? { members: [], findings } : readText(source, target, readers);
}

function readText(source: Source, target: FormTarget, { yaml }: CommandReaders): InputReading {
  const { form, given, operation } = target;
  const text = form.name === "json" ? readJson(source) : yaml(source);
  const findings = text.diagnostics.map((diagnostic) => ({
    diagnostic: { ...diagnostic, ...fileMeant(source) },
    option: form.mergedName,
  }));
  if (text.node === undefined) return { members: [], findings };
  const entries = entriesOf(text.node);
  if (entries === undefined) return notAnObject(wholeOf(source), target, "AttributeError");
  const added = [...entries].filter(([member]) => !given.has(member));
  const members = added.map(([member, entry]) => {
    return {
      name: member,
      option: form.mergedName,
      reading: readEntry({ source, form, text }, member, entry, operation),
    };
  });
  return { members, findings };
}

/** A word that is the name of a file, and lacks what makes the AWS CLI read one. */
function fileMeant({ name, text }: Source): Pick<DiagnosticExtras, "fix"> {
  if (isFileReference(name) || !/^[\w./\\~:-]+\.(?:json|ya?ml)$/i.test(text)) return {};
  return { fix: { title: "Read the file", edits: [{ range: { start: 0, end: 0 }, newText: "file://" }] } };
}

/** A text that was read. */
interface ReadText {
  readonly source: Source;
  readonly form: InputForm;
  readonly text: InputText;
}

function readEntry(
  { source, form, text }: ReadText,
  member: string,
  { key, value }: Entry,
  { input }: Operation,
): Reading {
  const conversion = createConversion(source, form.name, text.contents);
  const shape = input.members.get(member)?.shape;
  const result = toJson(conversion, { node: value, shape, pointer: childPointer("", member), name: member, key });
  return { value: result, provenance: conversion.provenance, diagnostics: conversion.diagnostics };
}

interface InputFile {
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

function readFile(word: Source, { option, mergedName }: InputForm, port: FilePort): InputFile {
  const at = wholeOf(word);
  const reference = word.text;
  const content = port(reference);
  switch (content.kind) {
    case "text":
      return { source: fileSource(reference, content), findings: [] };
    case "bytes": {
      const text = decodeJsonBytes(content.bytes);
      return text === undefined
        ? undecodable(at, reference, mergedName)
        : { source: { name: reference, text }, findings: [] };
    }
    case "refused":
      return { source: undefined, findings: [{ diagnostic: fileRefused(at, { reference }), option }] };
    case "unreadable": {
      const cli = { kind: "param", message: `Unable to load paramfile ${reference}: ${content.reason}` } as const;
      const diagnostic = fileUnreadable(at, { reference, reason: content.reason }, { cli });
      return { source: undefined, findings: [{ diagnostic, option }] };
    }
    default:
      return content satisfies never;
  }
}

/** Python's message says which byte it stumbled over, and shows all of them; that is left out here. */
function undecodable(at: RangePlace, reference: string, option: string): InputFile {
  const cli = { kind: "param", message: "Invalid JSON" } as const;
  return {
    source: undefined,
    findings: [{ diagnostic: inputUndecodable(at, { written: reference }, { cli }), option }],
  };
}

function notAnObject(at: RangePlace, { form, dialect }: FormTarget, exception: string): InputReading {
  const { option, mergedName, inWords, example } = form;
  // Version 1 dies of it; version 2 looks first.
  const cli: CliReport =
    dialect.version === "v1" ? { kind: "crash", exception } : { kind: "param", message: "Invalid type: expecting map" };
  const fix = at.range.end === at.source.text.length ? fileMeant(at.source) : {};
  const diagnostic = inputNotAnObject(at, { name: option, form: inWords, example }, { cli, ...fix });
  return { members: [], findings: [{ diagnostic, option: mergedName }] };
}

function refuseBoth(first: OptionStep, second: OptionStep): InputReading {
  const cli = { kind: "command", status: 252, message: "Only one --cli-input- parameter may be specified." } as const;
  const related = [{ message: "The other one.", at: nameOf(first.flag) }];
  const data = { names: [first.name, second.name] };
  return { members: [], findings: [{ diagnostic: twoInputs(nameOf(second.flag), data, { cli, related }) }] };
}
