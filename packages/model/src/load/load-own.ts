import type { ModelProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { linkService } from "./link.ts";
import { readLonghand } from "./read-longhand.ts";

/** Makes a service of the JSON of our own form alone, so that a bundle for browsers has no reader of the other forms. */
export function loadOwn(json: string): { readonly service?: Service; readonly problems: readonly ModelProblem[] } {
  const problems: ModelProblem[] = [];
  const service = linkService(readLonghand({ value: JSON.parse(json), name: "", problems }));
  return problems.length === 0 ? { service, problems } : { problems };
}
