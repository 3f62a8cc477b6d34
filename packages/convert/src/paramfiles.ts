import type { Diagnostic, Source } from "@longhand/diagnostics";
import { type Document, isFileReference, type Pair, type Scalar, type Value } from "@longhand/grammar";
import { fileRefused, fileUnreadable } from "./diagnostics.ts";
import type { FilePort } from "./file-port.ts";

/** The files that a shorthand text asks for with `@=`. */
export interface Paramfiles {
  /** The content for each scalar that stands for a file. */
  readonly contents: ReadonlyMap<Scalar, string | Uint8Array>;
  /** At most one: the AWS CLI stops at the first file that it cannot read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the files of a tree, in the order in which the AWS CLI opens them. Content is taken as it is: not trimmed, not
 * parsed again. A reference that is not to a file (`https://…`) stays text.
 */
export function readParamfiles(document: Document, source: Source, port: FilePort): Paramfiles {
  const contents = new Map<Scalar, string | Uint8Array>();
  for (const scalar of references(document.pairs)) {
    const content = port(scalar.value);
    if (content.kind === "text") contents.set(scalar, content.text);
    else if (content.kind === "bytes") contents.set(scalar, content.bytes);
    else return { contents, diagnostics: [unreadable(scalar, source, content)] };
  }
  return { contents, diagnostics: [] };
}

function* references(pairs: readonly Pair[]): Generator<Scalar> {
  for (const { value, peeked } of pairs) {
    yield* referencesIn(value);
    if (peeked !== undefined) yield peeked;
  }
}

function* referencesIn(value: Value): Generator<Scalar> {
  if (value.kind === "scalar" && value.paramfile && isFileReference(value.value)) yield value;
  else if (value.kind === "list") for (const item of value.items) yield* referencesIn(item);
  else if (value.kind === "hash") yield* references(value.pairs);
}

function unreadable(
  scalar: Scalar,
  source: Source,
  content: Exclude<ReturnType<FilePort>, { kind: "text" | "bytes" }>,
): Diagnostic {
  const at = { kind: "range", source, range: { start: scalar.start, end: scalar.end } } as const;
  const reference = scalar.value;
  if (content.kind === "refused") return fileRefused(at, { reference });
  const cli = { kind: "crash", exception: "ResourceLoadingError" } as const;
  return fileUnreadable(at, { reference, reason: content.reason }, { cli });
}
