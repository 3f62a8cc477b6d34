import type { Range, Source } from "@longhand/diagnostics";
import { show } from "@longhand/diagnostics";
import { isAlias, isMap, isScalar, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { InputText } from "../input-text.ts";
import { buildScalar } from "./build-scalar.ts";
import { collectEntries } from "./collect-entries.ts";
import { maxYamlDepth } from "./compose-yaml.ts";
import { yamlTooDeep, yamlTooLarge } from "./diagnostics.ts";
import { type Build, type Built, type Fault, leaf, type Outcome, placeOf, refuse, refuseTag } from "./yaml-build.ts";

/** How many values a document may come to: aliases of aliases make much of little. */
const MaxValues = 1_000_000;

/** The tree of a document; nothing is the value null. */
export function buildYaml(source: Source, contents: ParsedNode | null): InputText {
  const build: Build = { source, anchors: new Map(), contents: new Map(), diagnostics: [] };
  const outcome = buildNode(build, contents, { start: 0, end: source.text.length });
  if ("fault" in outcome) return { diagnostics: [outcome.fault] };
  return { node: outcome.node, contents: build.contents, diagnostics: build.diagnostics };
}

/** A node; `gap` is where it would stand if it is missing. */
function buildNode(build: Build, node: ParsedNode | null, gap: Range): Outcome {
  if (node === null) return leaf({ kind: "null", ...gap });
  if (isAlias(node)) {
    const range = { start: node.range[0], end: node.range[1] };
    return build.anchors.get(node.source) ?? refuse(build, range, `no value is named ${show(node.source)} before it`);
  }
  const outcome = isScalar(node) ? buildScalar(build, node) : buildCollection(build, node);
  if ("fault" in outcome) return outcome;
  if (node.anchor !== undefined) build.anchors.set(node.anchor, outcome);
  return outcome;
}

function buildCollection(build: Build, node: YAMLMap.Parsed | YAMLSeq.Parsed): Outcome {
  const range = { start: node.range[0], end: node.range[1] };
  const own = isMap(node) ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq";
  if (node.tag !== undefined && node.tag !== own) {
    return refuseTag(build, range, node.tag);
  }
  const outcome = isMap(node) ? buildMap(build, node, range) : buildSeq(build, node, range);
  if ("fault" in outcome) return outcome;
  const at = placeOf(build, { start: range.start, end: Math.min(range.start + 1, range.end) });
  if (outcome.height > maxYamlDepth) return { fault: yamlTooDeep(at, { limit: maxYamlDepth }) };
  return outcome.size > MaxValues ? { fault: yamlTooLarge(at, { limit: MaxValues }) } : outcome;
}

function buildSeq(build: Build, { items }: YAMLSeq.Parsed, range: Range): Outcome {
  const parts = buildAll(
    build,
    items.map((node) => ({ node, gap: range })),
  );
  if ("fault" in parts) return parts;
  return enclose({ kind: "array", items: parts.built.map(({ node }) => node), ...range }, parts.built);
}

function buildMap(build: Build, { items }: YAMLMap.Parsed, range: Range): Outcome {
  const values = buildAll(
    build,
    items.map(({ key, value }) => ({ node: value, gap: key === null ? range : behind(key) })),
  );
  if ("fault" in values) return values;
  const entries = collectEntries(build, items, values.built);
  return "fault" in entries ? entries : enclose({ kind: "object", members: entries.members, ...range }, entries.parts);
}

function behind({ range: [, end] }: ParsedNode): Range {
  return { start: end, end };
}

/** The nodes in their order, up to the first that is wrong. */
function buildAll(
  build: Build,
  nodes: readonly { readonly node: ParsedNode | null; readonly gap: Range }[],
): { readonly built: readonly Built[] } | Fault {
  const built: Built[] = [];
  for (const { node, gap } of nodes) {
    const outcome = buildNode(build, node, gap);
    if ("fault" in outcome) return outcome;
    built.push(outcome);
  }
  return { built };
}

function enclose(node: Built["node"], parts: readonly Built[]): Built {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { node, size, height: height + 1 };
}
