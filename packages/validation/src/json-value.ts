/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes stand for a blob.
 */
export type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** An object; every name is a property of its own, `__proto__` too. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}
