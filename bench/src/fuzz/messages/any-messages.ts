import type { PlainJson, PlainJsonObject } from "@longhand/convert";
import { mutateText } from "../mutate-text.ts";
import type { Random } from "../random.ts";
import { generateText } from "../syntax/generators.ts";

/** What a host sends to our server; `params` that fit. */
const requests: readonly PlainJsonObject[] = [
  { method: "ping" },
  { method: "tools/list" },
  { method: "resources/list" },
  { method: "resources/templates/list" },
  { method: "resources/read", params: { uri: "longhand://pools" } },
  { method: "resources/read", params: { uri: "longhand://reference/policies" } },
  { method: "prompts/list" },
  { method: "prompts/get", params: { name: "review", arguments: { userPoolId: "us-west-2_aaaaaaaaa" } } },
  {
    method: "completion/complete",
    params: { ref: { type: "ref/prompt", name: "x" }, argument: { name: "a", value: "" } },
  },
  { method: "logging/setLevel", params: { level: "error" } },
  { method: "notifications/cancelled", params: { requestId: 1, reason: "x" } },
  { method: "notifications/progress", params: { progressToken: 1, progress: 1 } },
  { method: "notifications/roots/list_changed" },
  {
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
  },
  {
    method: "tools/call",
    params: { name: "validate", arguments: { parameters: { policies: "PasswordPolicy={MinimumLength=8}" } } },
  },
  {
    method: "tools/call",
    params: { name: "validate", arguments: { command: "aws cognito-idp update-user-pool --user-pool-id x" } },
  },
  { method: "tools/call", params: { name: "reference", arguments: { option: "policies" } } },
  {
    method: "tools/call",
    params: { name: "apply", arguments: { userPoolId: "us-west-2_aaaaaaaaa", parameters: { "pool-name": "Blue" } } },
  },
  { method: "tools/call", params: { name: "apply", arguments: { planToken: "x" }, _meta: { progressToken: 7 } } },
];

/** What a client may put where something else belongs. */
const oddValues: readonly PlainJson[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, "", "x", "__proto__", "file:///etc/passwd", "\u0000", "\ud83d", [], {}, [[]]],
  { toString: 1 },
  "a".repeat(5000),
];

const oddNames: readonly string[] = [
  "id",
  "method",
  "params",
  "__proto__",
  "constructor",
  "jsonrpc",
  "name",
  "",
  "arguments",
  "_meta",
];

/** Pieces of JSON and of the protocol. */
const pieces: readonly string[] = [
  ...'{}[]",:\\ 0e-',
  "null",
  "\\u0000",
  '"id":',
  '"method":',
  "tools/call",
  "\ud83d",
  "\n",
  "\r",
];

/** A few messages, a line each: as the protocol wants them, with changes in their values, or cut up. */
export function anyMessages(random: Random): string {
  return random.many(1, 4, () => anyMessage(random)).join("\n");
}

function anyMessage(random: Random): string {
  const message = { jsonrpc: "2.0", id: random.below(100), ...random.pick(requests) };
  if (random.chance(20)) return JSON.stringify(withShorthand(random, message));
  const changed = random.chance(80) ? changeJson(random, message, 0) : message;
  const text = JSON.stringify(random.chance(5) ? [changed] : changed);
  return random.chance(30) ? mutateText(random, text, pieces) : text;
}

/** A call whose text is shorthand, right or wrong. */
function withShorthand(random: Random, message: PlainJsonObject): PlainJson {
  const parameters = { [random.pick(["policies", "lambda-config", "user-pool-tags", "x"])]: generateText(random) };
  return { ...message, method: "tools/call", params: { name: "validate", arguments: { parameters } } };
}

/** The value with one of its parts changed, most of the time deep inside. */
function changeJson(random: Random, value: PlainJson, depth: number): PlainJson {
  if (typeof value !== "object" || value === null || random.chance(10 * depth)) return random.pick(oddValues);
  if (isList(value)) return [...value, random.pick(oddValues)];
  const names = Object.keys(value);
  const name = names.length === 0 || random.chance(10) ? random.pick(oddNames) : random.pick(names);
  const { [name]: old, ...others } = value;
  if (random.chance(15)) return others;
  // By entries, so that `__proto__` is a name as any other.
  return Object.fromEntries([...Object.entries(others), [name, changeJson(random, old ?? null, depth + 1)]]);
}

function isList(value: PlainJson): value is readonly PlainJson[] {
  return Array.isArray(value);
}
