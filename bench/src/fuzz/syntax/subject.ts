import { type ParseResult, parse } from "@longhand/grammar";
import { type Descent, descend } from "../../descent/descend.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import { type Answer, answerOfDocument, answerOfReport } from "./answer.ts";

/** One text with everything that the checks compare. */
export interface Subject {
  readonly text: string;
  readonly parsed: ParseResult;
  readonly descent: Descent;
  /** The product's answer; undefined where its first diagnostic carries no report of a reading. */
  readonly answer: Answer | undefined;
  readonly descentAnswer: Answer;
}

/** Reads a text both ways. */
export function readSubject({ text }: FuzzCase): Subject {
  const parsed = parse(text);
  const descent = descend(text);
  return {
    text,
    parsed,
    descent,
    answer: answerOfParse(text, parsed),
    descentAnswer: descent.ok ? answerOfDocument(descent.document) : answerOfReport(text, descent.report),
  };
}

function answerOfParse(text: string, { ast, diagnostics }: ParseResult): Answer | undefined {
  const [first] = diagnostics;
  if (first === undefined) {
    return answerOfDocument(ast);
  }
  const report = first.cli;
  return report?.kind === "syntax" || report?.kind === "duplicate-key" ? answerOfReport(text, report) : undefined;
}
