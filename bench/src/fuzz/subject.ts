import { type ParseResult, parse } from "@longhand/grammar";
import { type Descent, descend } from "../descent/descend.ts";
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

/** A text that was tried: the subject, or what the product threw. */
export interface Attempt {
  readonly text: string;
  readonly subject?: Subject;
  readonly exception?: string;
}

/** Reads a text both ways, and keeps the exception that must not happen. */
export function attempt(text: string): Attempt {
  try {
    return { text, subject: readSubject(text) };
  } catch (error) {
    return { text, exception: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function readSubject(text: string): Subject {
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
