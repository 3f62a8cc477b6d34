import type { Source } from "@longhand/diagnostics";
import type { Operation } from "@longhand/model";
import { inputNotAnObject } from "./command/diagnostics.ts";
import { readJson } from "./json/read-json.ts";
import { type Reading, stopped } from "./reading.ts";
import { createConversion, toJson } from "./to-json/to-json.ts";
import { wholeOf } from "./whole-of.ts";

/** A JSON text as the request of an operation, as the AWS CLI reads that of `--cli-input-json`. Nothing is checked. */
export function readRequest(source: Source, { input }: Operation): Reading {
  const { node, diagnostics } = readJson(source);
  if (node === undefined) return stopped(diagnostics);
  if (node.kind !== "object") {
    const cli = { kind: "crash", exception: "AttributeError" } as const;
    return stopped([inputNotAnObject(wholeOf(source), { form: "JSON object", example: "{…}" }, { cli })]);
  }
  const conversion = createConversion(source, "json");
  const value = toJson(conversion, { node, shape: input, pointer: "", name: input.name });
  return { value, provenance: conversion.provenance, diagnostics: conversion.diagnostics };
}
