import { readJson } from "@longhand/convert";
import { toPythonJson } from "./python-json.ts";

/** Our reading of a text in the words of Python: `ok` with the value printed again, or `error` with its message. */
export function verdictOf(text: string): string {
  const { node, diagnostics } = readJson({ name: "--policies", text });
  if (node !== undefined) return `ok ${toPythonJson(node)}`;
  const cli = diagnostics[0]?.cli;
  if (cli?.kind !== "param") return "no report of the AWS CLI";
  const before = "Invalid JSON: ";
  const after = `\nJSON received: ${text}`;
  const framed = cli.message.startsWith(before) && cli.message.endsWith(after);
  return framed ? `error ${cli.message.slice(before.length, -after.length)}` : `not framed: ${cli.message}`;
}
