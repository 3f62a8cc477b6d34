import { factsText, type NamedFacts } from "../model/facts-text.ts";

/** The operations that the page knows without its second file: the one that it is about, and what plans look up. */
const own = [
  "UpdateUserPool",
  "DescribeUserPool",
  "GetUserPoolMfaConfig",
  "SetUserPoolMfaConfig",
  "TagResource",
  "UntagResource",
];

/** The text of the model with these operations alone, and the shapes that they lead to. */
export function reducedModel(json: string): string {
  const facts: NamedFacts = JSON.parse(json);
  const operations = Object.fromEntries(Object.entries(facts.operations).filter(([name]) => own.includes(name)));
  const reached = new Set<string>();
  const pending: unknown[] = [operations];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    for (const name of textsIn(value)) {
      if (reached.has(name) || facts.shapes[name] === undefined) continue;
      reached.add(name);
      pending.push(facts.shapes[name]);
    }
  }
  const shapes = Object.fromEntries(Object.entries(facts.shapes).filter(([name]) => reached.has(name)));
  return factsText({ service: facts.service, operations, shapes });
}

/** Every text in a value of JSON; those that name a shape lead to it. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
