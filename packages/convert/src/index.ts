export { type FileContent, type FilePort, refuseFiles } from "./file-port.ts";
export type {
  JsonArray,
  JsonBoolean,
  JsonMember,
  JsonNode,
  JsonNull,
  JsonNumber,
  JsonObject as JsonObjectNode,
  JsonString,
} from "./json/json-node.ts";
export { type PlainJson, type PlainJsonObject, toPlainJson } from "./json/plain-json.ts";
export { type JsonReading, readJson } from "./json/read-json.ts";
export type { JsonObject, JsonValue } from "./json-value.ts";
export { locate } from "./locate.ts";
export { type Paramfiles, readParamfiles } from "./paramfiles.ts";
export type { Form, Origin, Provenance } from "./provenance.ts";
export { readOption } from "./read-option.ts";
export type { WordTarget } from "./read-words.ts";
export { type Reading, stopsReading } from "./reading.ts";
