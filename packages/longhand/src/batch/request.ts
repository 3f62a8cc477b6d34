import { readJson } from "@longhand/convert";
import { placeText } from "@longhand/diagnostics";

/** What a line of a batch asks for. */
export type BatchRequest =
  /** Shorthand alone, without a shape. */
  | { readonly kind: "text"; readonly text: string }
  /** The words of one option; the operation by its CLI or API name. */
  | { readonly kind: "option"; readonly option: string; readonly args: readonly string[]; readonly operation?: string }
  /** A whole command. */
  | { readonly kind: "argv"; readonly argv: readonly string[] }
  /** The same, as a person types it. */
  | { readonly kind: "command"; readonly command: string }
  /** A header: the model for the lines that follow. */
  | { readonly kind: "model"; readonly model: unknown }
  /** No request; `reason` is a clause that says why. */
  | { readonly kind: "broken"; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a line of JSON. Fields that a request does not need, such as a recorded answer, are passed over. */
export function readRequest(line: string): BatchRequest {
  const document = parseJson(line);
  if (document === undefined) return { kind: "broken", reason: `it is no JSON (${explainJson(line)})` };
  const request = isObject(document.value) ? requestOf(document.value) : "it is no JSON object";
  return typeof request === "string" ? { kind: "broken", reason: request } : request;
}

/** A string says why there is no request, as a clause. */
function requestOf(fields: Fields): BatchRequest | string {
  const { text, option, args, argv, operation, command, model } = fields;
  const forms = [text, option, argv, command, model].filter((form) => form !== undefined);
  if (forms.length === 0) return "it asks for nothing";
  if (forms.length > 1) return "it asks for several things at once";
  if (model !== undefined) return { kind: "model", model };
  if (argv !== undefined) return isWords(argv) ? { kind: "argv", argv } : "`argv` is no list of texts";
  if (command !== undefined) return readCommandField(command);
  if (text !== undefined) return typeof text === "string" ? { kind: "text", text } : "`text` is no text";
  if (typeof option !== "string") return "`option` is no text";
  if (!isWords(args)) return "`args` is no list of texts";
  if (operation === undefined) return { kind: "option", option, args };
  return typeof operation === "string" ? { kind: "option", option, args, operation } : "`operation` is no text";
}

function readCommandField(command: unknown): BatchRequest | string {
  return typeof command === "string" ? { kind: "command", command } : "`command` is no text";
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

function parseJson(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}

/** Our own reader knows why. It also takes what JSON has not, such as `NaN`, because the AWS CLI does. */
function explainJson(line: string): string {
  const [fault] = readJson({ name: "<line>", text: line }).diagnostics;
  if (fault === undefined) return "numbers are decimal, and finite";
  return `${placeText(fault.at)}: ${fault.message}`;
}
