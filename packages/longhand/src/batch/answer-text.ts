import { readParamfiles, refuseFiles } from "@longhand/convert";
import { findSurprises, parse, plainValue } from "@longhand/grammar";
import { type Answer, accept, refuse } from "./answer.ts";

/**
 * Shorthand alone: what the AWS CLI's parser makes of it. A file that it asks for with `@=` is not read, and refused.
 */
export function answerText(text: string): Answer {
  const source = { name: "<text>", text };
  const { ast, diagnostics } = parse(source);
  const problems = diagnostics.length > 0 ? diagnostics : readParamfiles(ast, source, refuseFiles).diagnostics;
  const [first] = problems;
  return first === undefined ? accept(plainValue(ast), findSurprises(ast, source)) : refuse(first, problems);
}
