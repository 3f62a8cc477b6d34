import type { Diagnostic, Source } from "@longhand/diagnostics";
import type { JsonValue } from "./json-value.ts";
import type { Origin, Provenance } from "./provenance.ts";
import { wholeOf } from "./whole-of.ts";

/** What came of the words of one option. */
export interface Reading {
  /** The value that the AWS CLI would go on with; undefined exactly when it would stop here. */
  readonly value: JsonValue | undefined;
  /**
   * Where the AWS CLI would stop at a part of the value: all of it, that part as it is written. Only for checks of the other
   * parts.
   */
  readonly unfinished?: JsonValue;
  /** Where each part of the value was written. */
  readonly provenance: Provenance;
  /** What is wrong with the words. Members and limits are checked on the value, by the shape. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A reading that stopped. */
export function stopped(diagnostics: readonly Diagnostic[]): Reading {
  return { value: undefined, provenance: new Map(), diagnostics };
}

/** A word that is the value as it stands; `pointer` is where the value belongs. */
export function readingOf(value: JsonValue, word: Source, pointer: string): Reading {
  const place = wholeOf(word);
  return { value, provenance: new Map([[pointer, { place, form: "plain" }]]), diagnostics: [] };
}

/** True when the AWS CLI stops while it reads the option; false for what only its check of the whole request finds. */
export function stopsReading({ severity, cli }: Diagnostic): boolean {
  return severity === "error" && cli?.kind !== "validation";
}

/**
 * Readings of single elements, each at its own pointer, as the reading of a list; without a value as soon as one element has
 * none.
 */
export function joinReadings(elements: readonly Reading[]): Reading {
  const provenance = new Map<string, Origin>();
  const items: JsonValue[] = [];
  for (const element of elements) {
    for (const [pointer, origin] of element.provenance) provenance.set(pointer, origin);
    const item = element.value ?? element.unfinished;
    if (item !== undefined) items.push(item);
  }
  const diagnostics = elements.flatMap((element) => element.diagnostics);
  if (elements.every(({ value }) => value !== undefined)) return { value: items, provenance, diagnostics };
  const isWhole = items.length === elements.length;
  return { value: undefined, ...(isWhole ? { unfinished: items } : {}), provenance, diagnostics };
}
