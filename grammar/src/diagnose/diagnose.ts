import type { CliReport, Diagnostic } from "@longhand/diagnostics";
import { characterAt, codeAt } from "../characters.ts";
import { duplicateKey, leadingBlank, moreProblems, tooDeep, tooLong } from "../diagnostics.ts";
import { ownerAt } from "../owner.ts";
import type { DuplicateProblem, Problem, TokenProblem, UnclosedProblem } from "../problem.ts";
import type { Failure } from "../scan.ts";
import { diagnoseUnclosed } from "./brackets.ts";
import { diagnoseTrailingComma } from "./commas.ts";
import { type DiagnoseContext, placeAt, replace } from "./context.ts";
import { diagnoseJunk } from "./junk.ts";
import { diagnoseNoEquals } from "./no-equals.ts";
import { diagnoseOpenQuote } from "./quotes.ts";

/**
 * Puts problems into words, in the order in which they were found. The first carries the AWS CLI's own report: `failure`,
 * where the lexer noted one, or the duplicate key.
 */
export function diagnose(
  context: DiagnoseContext,
  problems: readonly Problem[],
  failure: Failure | undefined,
): readonly Diagnostic[] {
  const diagnostics = inWords(context, problems);
  const [first] = diagnostics;
  const cli = reportOf(context, problems[0], failure);
  if (first !== undefined && cli !== undefined) Object.assign(first, { cli });
  return diagnostics;
}

/** Says how many problems there are beyond those that were put into words. */
export function diagnoseOmitted(context: DiagnoseContext, omitted: number): Diagnostic {
  const end = context.text.length;
  return moreProblems(placeAt(context, end, end), { omitted });
}

function inWords(context: DiagnoseContext, problems: readonly Problem[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < problems.length; index += 1) {
    const problem = problems[index];
    if (problem === undefined) break;
    if (problem.kind === "unclosed") {
      const run = runOf(problems, index);
      diagnostics.push(diagnoseUnclosed(context, problem, run));
      index += run.length - 1;
    } else {
      diagnostics.push(diagnoseOne(context, problem));
      // Behind a limit nothing was read, so nothing was closed either.
      if (problem.kind === "limit") break;
    }
  }
  return diagnostics;
}

/** The brackets from this one on that had to be closed at the same place. */
function runOf(problems: readonly Problem[], index: number): readonly UnclosedProblem[] {
  const run: UnclosedProblem[] = [];
  for (let at = index; ; at += 1) {
    const problem = problems[at];
    if (problem?.kind !== "unclosed" || problem.end !== (run[0] ?? problem).end) return run;
    run.push(problem);
  }
}

function diagnoseOne(context: DiagnoseContext, problem: Exclude<Problem, UnclosedProblem>): Diagnostic {
  switch (problem.kind) {
    case "no-equals":
      return diagnoseNoEquals(context, problem);
    case "junk":
      return diagnoseJunk(context, problem);
    case "duplicate":
      return diagnoseDuplicate(context, problem);
    case "leading-blank": {
      const { start, end } = problem;
      return leadingBlank(placeAt(context, start, end), {}, { fix: replace("Delete the blank", start, end, "") });
    }
    case "no-second":
      return diagnoseTrailingComma(context, problem.end);
    case "open-quote":
      return diagnoseOpenQuote(context, problem, ownerAt(context.document, problem.start));
    case "limit":
      return diagnoseLimit(context, problem);
    default:
      return problem satisfies never;
  }
}

function diagnoseDuplicate(context: DiagnoseContext, { key, first }: DuplicateProblem): Diagnostic {
  const related = [{ message: "It is given here first.", at: placeAt(context, first.start, first.end) }];
  return duplicateKey(placeAt(context, key.start, key.end), { key: key.name }, { related });
}

function diagnoseLimit(context: DiagnoseContext, { start }: TokenProblem): Diagnostic {
  const { maxDepth, maxTokens } = context.limits;
  const at = placeAt(context, start, Math.min(start + 1, context.text.length));
  return context.limitReached === "depth" ? tooDeep(at, { maxDepth }) : tooLong(at, { maxTokens });
}

/** What the AWS CLI says of the first problem. It dies of deep nesting too. */
function reportOf(
  context: DiagnoseContext,
  problem: Problem | undefined,
  failure: Failure | undefined,
): CliReport | undefined {
  if (problem?.kind === "duplicate") return { kind: "duplicate-key", key: problem.key.name, offset: problem.cliOffset };
  if (problem?.kind === "limit") return { kind: "crash", exception: "RecursionError" };
  if (failure === undefined) return undefined;
  const { expected, offset } = failure;
  return { kind: "syntax", expected, received: receivedAt(context.text, failure), offset };
}

function receivedAt(text: string, { expected, offset }: Failure): string {
  if (expected.startsWith("<")) return "<none>";
  return codeAt(text, offset) === -1 ? "EOF" : characterAt(text, offset);
}
