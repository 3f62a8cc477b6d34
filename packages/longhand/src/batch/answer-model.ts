import { show } from "@longhand/diagnostics";
import { loadService, type Service } from "@longhand/model";
import { type Answer, accept, refuseLine } from "./answer.ts";

/** A broken model may have thousands of problems; the first ones tell what it is. */
const MostProblems = 3;

/** The service of a header line, where its model is one, and the answer to the line. */
export interface LoadedHeader {
  readonly service: Service | undefined;
  readonly answer: Answer;
}

/** Loads the model of a header line. */
export function answerModel(model: unknown): LoadedHeader {
  const { service, problems } = loadService(model);
  if (service !== undefined) {
    const { id, operations } = service;
    return { service, answer: accept({ model: id, operations: operations.size }) };
  }
  const shown = problems.map(({ pointer, message }) => (pointer === "" ? message : `at ${show(pointer)}: ${message}`));
  return { service, answer: refuseLine(`its model cannot be used (${shown.slice(0, MostProblems).join(" ")})`) };
}
