import { encode } from "gpt-tokenizer/encoding/o200k_base";
import * as assert from "uvu/assert";
import type { CalledTool } from "./test-server.ts";

/** Tokens of o200k that a result may take. */
const maxTokens = 2000;

/** Bytes of one channel. */
const maxBytes = 8192;

/** What holds for every result: the text says exactly what the data says, both are short, and nothing of this machine is in them. */
export function checkResult({ text, structured, isError }: CalledTool): void {
  if (structured !== undefined) assert.equal(JSON.parse(text), structured);
  else assert.ok(isError, "A result without data is about the arguments.");
  assert.ok(Buffer.byteLength(text) <= maxBytes, `${Buffer.byteLength(text)} bytes`);
  assert.ok(countTokens(text) <= maxTokens, `${countTokens(text)} tokens: ${text.slice(0, 200)}`);
  assert.not.match(text, /\n\s+at |node_modules|\.js:\d|\/dist\/|MCP error/);
}

/** How many tokens a text has for a model. */
export function countTokens(text: string): number {
  return encode(text).length;
}
