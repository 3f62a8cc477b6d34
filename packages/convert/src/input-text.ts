import type { Diagnostic } from "@longhand/diagnostics";
import type { JsonNode } from "./json/json-node.ts";

/** What came of a whole request as text; without a tree, the diagnostics say why. */
export interface InputText {
  readonly node?: JsonNode;
  /** What stands for nodes that are more than their text: bytes. */
  readonly contents?: ReadonlyMap<JsonNode, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}
