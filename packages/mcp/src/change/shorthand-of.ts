import { type JsonObject, type JsonValue, toShorthand } from "@longhand/convert";
import { cliName, type Member, type Operation } from "@longhand/model";

/** A request as parameters: each option in the shortest text that is read back as its value. The pool stands beside them. */
export function shorthandOf(request: JsonObject, operation: Operation): Record<string, string> {
  const entries = [...operation.input.members.values()].flatMap((member): readonly [string, string][] => {
    const value = request[member.name];
    const text = value === undefined || member.name === "UserPoolId" ? undefined : textOf(value, member);
    return text === undefined ? [] : [[cliName(member.name), text]];
  });
  return Object.fromEntries(entries);
}

function textOf(value: JsonValue, { shape }: Member): string | undefined {
  if (typeof value === "boolean") return value ? "true" : "false";
  const { words } = toShorthand(value, shape);
  const [word, second] = words ?? [];
  if (words === undefined || word === undefined || second === undefined) return word;
  const isPlain = shape.kind === "list" && !["structure", "map", "list"].includes(shape.element.kind);
  const isSplit = isPlain ? /\s/ : /[\r\n]/;
  return words.some((one) => isSplit.test(one)) ? JSON.stringify(value) : words.join(isPlain ? " " : "\n");
}
