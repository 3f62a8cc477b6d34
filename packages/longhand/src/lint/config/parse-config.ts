import { type Position, positionAt, type Source, show } from "@longhand/diagnostics";
import { stripComments } from "jsonc-parser";
import { type Document, isNode, parseDocument } from "yaml";
import type { z } from "zod";
import type { ConfigProblem } from "./config-problem.ts";
import { type Config, configSchema } from "./config-schema.ts";

/**
 * Reads the text of a file of settings: YAML, JSON, or JSON with comments and trailing commas, which YAML takes as it is when the
 * comments are blanked out.
 */
export function parseConfig(path: string, text: string): Config | ConfigProblem {
  const source = { name: path, text };
  const plain = /\.jsonc?$/.test(path) ? stripComments(text, " ") : text;
  const document = parseDocument(plain, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return problemAt(source, error.pos[0], sentence(error.message));
  const value: unknown = document.toJS() ?? {};
  const { data, error: mismatch } = configSchema.safeParse(value);
  const [issue] = mismatch?.issues ?? [];
  if (data !== undefined || issue === undefined) return data ?? {};
  return problemAt(source, offsetOf(document, issue), describe(issue));
}

function describe({ path, code, message, ...issue }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? "" : `${show(path.join("."))}: `;
  if (code === "unrecognized_keys" && "keys" in issue)
    return `${place}there is no setting ${issue.keys.map(show).join(", ")}.`;
  return place + sentence(message);
}

function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const [key] = issue.code === "unrecognized_keys" ? issue.keys : [];
  const path = key === undefined ? issue.path : [...issue.path, key];
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function problemAt(source: Source, offset: number, text: string): ConfigProblem {
  const { line, column }: Position = positionAt(source, offset);
  return { problem: `${source.name}:${line}:${column}: ${text}` };
}

function sentence(text: string): string {
  const [first = ""] = text.split("\n");
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
