import { type Operation, type Option, options, pagingOptions, type Service, type Shape } from "@longhand/model";
import type { ArgumentTable, Arity } from "./argument-table.ts";

/** The options of an operation's command, as its parser knows them. */
export interface OperationOptions {
  readonly table: ArgumentTable;
  readonly members: ReadonlyMap<string, Option>;
  /** `--starting-token` and the like; empty for an operation that has no pages. */
  readonly paging: readonly string[];
}

/**
 * The options of an operation: those of its members in the model's order, then the general ones.
 * Source: aws-cli 1.45.11; operations that write their answer to a file (`outfile`) are not among those it is right for.
 */
export function operationOptions(service: Service, operation: Operation): OperationOptions {
  const members = options(operation);
  const paging = pagingOptions(service, operation);
  const arities = new Map<string, Arity>([...members].map(([name, option]) => [name, arityOf(option)]));
  arities.set("--cli-input-json", "one");
  for (const name of paging) arities.set(name, "one");
  arities.set("--generate-cli-skeleton", "optional");
  return { table: { options: arities, positional: "optional" }, members, paging };
}

/** What the AWS CLI's parser makes of an option's word on its own: Python's type, where it is not text. */
export function parserType(name: string, { members, paging }: OperationOptions): "int" | "float" | undefined {
  const option = members.get(name);
  if (option?.form === "value") return typeOf(option.member.shape);
  return paging.includes(name) && name !== "--starting-token" ? "int" : undefined;
}

function typeOf({ kind }: Shape): "int" | "float" | undefined {
  // Not "integer": that one stays text until the option is read.
  if (kind === "long") return "int";
  return kind === "float" || kind === "double" ? "float" : undefined;
}

function arityOf({ form, member }: Option): Arity {
  if (form !== "value") return "none";
  return member.shape.kind === "list" ? "any" : "one";
}
