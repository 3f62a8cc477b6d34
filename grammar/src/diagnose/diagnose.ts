import type { CliReport, Diagnostic } from "@longhand/diagnostics";
import { characterAt, codeAt } from "../characters.ts";
import { duplicateKey, leadingBlank, moreProblems, tooDeep, tooLong } from "../diagnostics.ts";
import { ownerAt } from "../owner.ts";
import type { DuplicateProblem, Problem, TokenProblem } from "../problem.ts";
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
  const diagnostics = problems.map((problem) => diagnoseOne(context, problem));
  Object.assign(diagnostics[0] ?? {}, { cli: reportOf(context, problems[0], failure) });
  return diagnostics;
}

/** Says how many problems there are beyond those that were put into words. */
export function diagnoseOmitted(context: DiagnoseContext, omitted: number): Diagnostic {
  const end = context.text.length;
  return moreProblems(placeAt(context, end, end), { omitted });
}

function diagnoseOne(context: DiagnoseContext, problem: Problem): Diagnostic {
  switch (problem.kind) {
    case "unclosed":
      return diagnoseUnclosed(context, problem);
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
  return context.tokenCount > maxTokens ? tooLong(at, { maxTokens }) : tooDeep(at, { maxDepth });
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
