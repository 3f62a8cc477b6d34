import { type Diagnostic, type PlainDiagnostic, toPlainDiagnostic } from "@longhand/diagnostics";
import { type AnswerError, errorOf } from "./answer-error.ts";

/** What a line of a batch is answered with: `ok` exactly when the AWS CLI would go on. */
export type Answer = Accepted | Refused;

export interface Accepted {
  readonly ok: unknown;
  readonly diagnostics?: readonly PlainDiagnostic[];
}

export interface Refused {
  readonly error: AnswerError;
  /** Everything that is wrong; the error is about one of them. Absent where the line itself is no request. */
  readonly diagnostics?: readonly PlainDiagnostic[];
}

/** The answer to what the AWS CLI accepts, and what there is to say of it all the same. */
export function accept(value: unknown, diagnostics: readonly Diagnostic[] = []): Accepted {
  if (diagnostics.length === 0) return { ok: value };
  return { ok: value, diagnostics: diagnostics.map(toPlainDiagnostic) };
}

/** The answer to what the AWS CLI refuses: `first` is what it stops at. */
export function refuse(first: Diagnostic, diagnostics: readonly Diagnostic[] = [first]): Refused {
  return { error: errorOf(first), diagnostics: diagnostics.map(toPlainDiagnostic) };
}

/** The answer to a line that asks for nothing that can be answered; `reason` is a clause. */
export function refuseLine(reason: string): Refused {
  return { error: { code: "command/not-a-request", message: `The line is no request: ${reason}.` } };
}

/**
 * An answer as one line of JSON. What JSON cannot carry is an object with one member: `$int` for an integer beyond 2^53
 * (decimal digits), `$float` for `nan`, `inf` and `-inf`, `$bytes` for bytes (hexadecimal).
 */
export function printAnswer(answer: Answer): string {
  return JSON.stringify(answer, (_name, value: unknown) => carry(value));
}

function carry(value: unknown): unknown {
  if (typeof value === "bigint") return { $int: value.toString() };
  if (typeof value === "number" && !Number.isFinite(value)) return { $float: floatName(value) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("hex") };
  return value;
}

function floatName(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return value > 0 ? "inf" : "-inf";
}
