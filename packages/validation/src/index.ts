export { checkRequest } from "./check-request.ts";
export { checkValue } from "./check-value.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export { type Matcher, type Mismatch, matcherOf } from "./pattern/matcher.ts";
