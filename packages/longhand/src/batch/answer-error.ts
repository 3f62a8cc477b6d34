import type { CliReport, Diagnostic } from "@longhand/diagnostics";

/**
 * Why the AWS CLI refuses, or why we do. `message` is the CLI's own text where it refuses in words (kinds `param` and
 * `command`), and our sentence elsewhere. Without a `kind` it is a limit of ours. Which fields follow, the kind says.
 */
export interface AnswerError {
  readonly code: string;
  readonly message: string;
  readonly kind?: CliReport["kind"];
  readonly expected?: string;
  readonly received?: string;
  /** From 0 in the text, in code points, as the AWS CLI counts. */
  readonly index?: number;
  readonly key?: string;
  /** The Python exception that the AWS CLI dies of. */
  readonly exception?: string;
  /** The exit status of the AWS CLI. */
  readonly rc?: number;
}

/** A diagnostic as the error of an answer. */
export function errorOf({ code, message, cli, at }: Diagnostic): AnswerError {
  const text = at.kind === "range" ? at.source.text : "";
  return { code, message, ...(cli === undefined ? {} : reportOf(cli, text)) };
}

function reportOf(cli: CliReport, text: string): Partial<AnswerError> {
  switch (cli.kind) {
    case "syntax": {
      const { kind, expected, received, offset } = cli;
      return { kind, expected, received, index: countCodePoints(text, offset) };
    }
    case "duplicate-key":
      return { kind: cli.kind, key: cli.key, index: countCodePoints(text, cli.offset) };
    case "command":
      return { kind: cli.kind, rc: cli.status, message: cli.message };
    case "param":
    case "crash":
    case "validation":
      return cli;
    default:
      return cli satisfies never;
  }
}

function countCodePoints(text: string, end: number): number {
  return Array.from(text.slice(0, end)).length;
}
