import type { Operation } from "@longhand/model";
import { checkRequest, type JsonObject } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { refuse } from "../refusal.ts";
import { constraintSentence } from "./constraint-sentence.ts";
import { serializationMessage } from "./serialization-message.ts";

/**
 * What the service says before it looks at a pool: first that the JSON has values of the wrong types, then everything that is out of
 * the model's limits, in one message. The wording is that of the service, as users report it.
 */
export function checkConstraints(request: JsonObject, operation: Operation): Refused | undefined {
  const diagnostics = checkRequest(request, operation).filter(({ code }) => code !== "shape/unknown-member");
  const [wrongType] = diagnostics.filter(({ code }) => code === "shape/wrong-type");
  if (wrongType !== undefined) {
    return refuse("SerializationException", serializationMessage(wrongType, request, operation));
  }
  const sentences = new Set(diagnostics.map((diagnostic) => constraintSentence(diagnostic, request, operation)));
  if (sentences.size === 0) return undefined;
  const count = `${sentences.size} validation error${sentences.size === 1 ? "" : "s"} detected`;
  return refuse("InvalidParameterException", `${count}: ${[...sentences].join("; ")}`);
}
