import { didYouMean, nearest, show } from "@longhand/diagnostics";
import type { z } from "zod";

/** Characters of all arguments together, as JSON. */
const maxLength = 32_768;

/** Arguments of the right shape, or what is wrong with them in words for a model. */
export type CheckedArguments<Value> =
  | { readonly kind: "right"; readonly value: Value }
  | { readonly kind: "wrong"; readonly message: string };

type Issue = z.core.$ZodIssue;

/** Holds the arguments of a call against its tool's schema. The message names each wrong argument, and the nearest right one. */
export function checkArguments<Schema extends z.ZodObject>(
  tool: string,
  schema: Schema,
  given: unknown,
): CheckedArguments<z.infer<Schema>> {
  const value = given ?? {};
  if (typeof value !== "object" || Array.isArray(value))
    return wrong(tool, schema, [`They have to be an object, not ${kindOf(value)}.`]);
  const length = JSON.stringify(value).length;
  if (length > maxLength) {
    return wrong(tool, schema, [`They take ${length} characters together; ${maxLength} are the most.`]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: "right", value: parsed.data };
  const names = Object.keys(schema.shape);
  return wrong(
    tool,
    schema,
    parsed.error.issues.slice(0, 5).flatMap((issue) => describeIssue(issue, value, names)),
  );
}

function wrong(tool: string, schema: z.ZodObject, sentences: readonly string[]): { kind: "wrong"; message: string } {
  const names = Object.keys(schema.shape).map(show).join(", ");
  return { kind: "wrong", message: `The arguments are wrong. ${sentences.join(" ")} ${show(tool)} takes ${names}.` };
}

function describeIssue(issue: Issue, given: object, names: readonly string[]): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, 5).map((key) => {
      const hint = didYouMean(nearest(key, names));
      return `${show(cut(key))} is no argument.${hint === "" ? "" : ` ${hint}`}`;
    });
  }
  const name = show(cut(issue.path.map(String).join(".")));
  switch (issue.code) {
    case "invalid_type":
      return [`${name} has to be ${wordFor(issue.expected)}, not ${kindOf(valueAt(given, issue.path))}.`];
    case "invalid_value":
      return [`${name} has to be one of ${issue.values.map((value) => show(String(value))).join(", ")}.`];
    case "too_big":
      return [`${name} has more than ${issue.maximum} characters.`];
    case "custom":
      return [issue.message];
    case "invalid_key":
      return [`The name ${name} is too long.`];
    default:
      return [`${name} is not valid: ${issue.message}.`];
  }
}

function valueAt(given: object, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    given,
  );
}

function kindOf(value: unknown): string {
  if (value === undefined) return "left out";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return wordFor(typeof value);
}

function wordFor(type: string): string {
  return { string: "text", record: "an object", object: "an object", boolean: "true or false" }[type] ?? `a ${type}`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
