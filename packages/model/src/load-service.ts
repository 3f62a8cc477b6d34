import { linkService } from "./load/link.ts";
import { isJsonObject, type Located } from "./load/located.ts";
import { readBotocore } from "./load/read-botocore.ts";
import { readLonghand } from "./load/read-longhand.ts";
import { readSmithy } from "./load/read-smithy.ts";
import type { ModelProblem } from "./problem.ts";
import type { Service } from "./service.ts";

/** The forms of a service model: our facts, botocore's `service-2.json`, the Smithy JSON AST. */
export type ModelForm = "longhand" | "botocore" | "smithy";

/** A service, or what is wrong with its model. */
export interface LoadedService {
  /** Undefined for something that is no model at all. */
  readonly form?: ModelForm;
  /** There exactly when there are no problems. */
  readonly service?: Service;
  readonly problems: readonly ModelProblem[];
}

/**
 * Makes a service of its model. Takes the model's JSON as text or parsed, in any of the three forms, and never throws;
 * gives every reference that leads nowhere and every value of the wrong type as a problem with its JSON pointer.
 */
export function loadService(model: unknown): LoadedService {
  const problems: ModelProblem[] = [];
  const at: Located = { value: typeof model === "string" ? parseText(model, problems) : model, name: "", problems };
  const form = problems.length > 0 ? undefined : formOf(at.value);
  if (form === undefined) {
    const message = "Expected a service model: botocore's service-2.json, a Smithy JSON AST or Longhand's own form.";
    return { problems: problems.length > 0 ? problems : [{ pointer: "", message }] };
  }
  const facts = readFacts(form, at);
  const service = facts && linkService(facts);
  return problems.length === 0 && service !== undefined ? { form, service, problems } : { form, problems };
}

function readFacts(form: ModelForm, at: Located) {
  switch (form) {
    case "longhand":
      return readLonghand(at);
    case "botocore":
      return readBotocore(at);
    case "smithy":
      return readSmithy(at);
    default:
      return form satisfies never;
  }
}

function formOf(value: unknown): ModelForm | undefined {
  if (!isJsonObject(value) || !isJsonObject(value["shapes"])) {
    return undefined;
  }
  if (typeof value["smithy"] === "string") {
    return "smithy";
  }
  if (!isJsonObject(value["operations"])) {
    return undefined;
  }
  return isJsonObject(value["metadata"]) ? "botocore" : isJsonObject(value["service"]) ? "longhand" : undefined;
}

function parseText(text: string, problems: ModelProblem[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    problems.push({ pointer: "", message: "The model is not JSON." });
    return undefined;
  }
}
