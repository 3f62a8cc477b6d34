import type { Diagnostic, Range, RangePlace, Source } from "@longhand/diagnostics";
import { show } from "@longhand/diagnostics";
import type { JsonNode } from "../json/json-node.ts";
import { invalidYaml } from "./diagnostics.ts";

/** A value, how many it is with all its parts, and how deep. */
export interface Built {
  readonly node: JsonNode;
  readonly size: number;
  readonly height: number;
}

/** A value, or why the reading stops. */
export type Outcome = Built | Fault;

/** What ends the reading. */
export interface Fault {
  readonly fault: Diagnostic;
}

/** A document being built. */
export interface Build {
  readonly source: Source;
  /** What the anchors so far stand for. One that is open is not in it: a value cannot hold itself. */
  readonly anchors: Map<string, Built>;
  /** The bytes of `!!binary`, by the node that stands for them. */
  readonly contents: Map<JsonNode, Uint8Array>;
  /** What is wrong and does not end the reading. */
  readonly diagnostics: Diagnostic[];
}

/** A value without parts. */
export function leaf(node: JsonNode): Built {
  return { node, size: 1, height: 0 };
}

/** A place in the text. */
export function placeOf({ source }: Build, { start, end }: Range): RangePlace {
  return { kind: "range", source, range: { start, end } };
}

/** Ends the reading where the AWS CLI ends it too. */
export function refuse(build: Build, range: Range, reason: string): Fault {
  const cli = { kind: "param", message: "Invalid YAML received." } as const;
  return { fault: invalidYaml(placeOf(build, range), { reason }, { cli }) };
}

/** Ends the reading at a tag that is not known, or not for such a value. */
export function refuseTag(build: Build, range: Range, tag: string): Fault {
  return refuse(build, range, `the tag ${show(tag.replace(/^tag:yaml\.org,2002:/, "!!"))} cannot stand here`);
}
