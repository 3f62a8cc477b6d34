import { loadService, type Service } from "@longhand/model";
import { type Answer, accept, refuse } from "./answer.ts";
import { badModel } from "./diagnostics.ts";

/** The service of a header line, where its model is one, and the answer to the line. */
export interface LoadedHeader {
  readonly service: Service | undefined;
  readonly answer: Answer;
}

/** Loads the model of a header line. */
export function answerModel(model: unknown, line: string): LoadedHeader {
  const { service, problems } = loadService(model);
  if (service !== undefined) {
    const { id, operations } = service;
    return { service, answer: accept({ model: id, operations: operations.size }) };
  }
  const at = { kind: "range", source: { name: "<line>", text: line }, range: { start: 0, end: line.length } } as const;
  const diagnostics = problems.map(({ pointer, message }) => badModel(at, { pointer, problem: message }));
  const [first] = diagnostics;
  if (first === undefined) throw new Error("A model without problems has no service.");
  return { service, answer: refuse(first, diagnostics) };
}
