import type { Range } from "@longhand/diagnostics";

/**
 * The tree of one text of JSON, or of YAML. Every node is itself a range: `start` and `end` are UTF-16 offsets into the text of its
 * source, half open, and a child lies within its parent.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

/** `{"name": value, ...}`. Names may repeat; the last one wins and keeps the place of the first. */
export interface JsonObject extends Range {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
}

/** `"name": value` in an object. */
export interface JsonMember extends Range {
  readonly kind: "member";
  readonly key: JsonString;
  readonly value: JsonNode;
}

/** `[value, ...]`. */
export interface JsonArray extends Range {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

/** A string; the range holds its quotes. */
export interface JsonString extends Range {
  readonly kind: "string";
  /** Set for a text of YAML without quotes. */
  readonly unquoted?: true;
  /** Set for what YAML takes for a date. */
  readonly date?: true;
  /** After unescaping. May hold lone surrogates, which JSON can write as escapes. */
  readonly value: string;
}

/** A number, as written; `NaN`, `Infinity` and `-Infinity` are read too, as the AWS CLI does. */
export interface JsonNumber extends Range {
  readonly kind: "number";
  readonly raw: string;
  /** False as soon as there is a fraction or an exponent: `8.0` is no integer, and an integer member refuses it. */
  readonly integer: boolean;
}

export interface JsonBoolean extends Range {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface JsonNull extends Range {
  readonly kind: "null";
}
