import { type CliVersion, type CommandReading, isOfInput } from "@longhand/convert";
import { type Diagnostic, toPlainDiagnostic } from "@longhand/diagnostics";
import type { Service } from "@longhand/model";
import { readCommand } from "../library/read-command.ts";
import { type Answer, accept, refuse } from "./answer.ts";
import { errorOf } from "./answer-error.ts";

/** How the AWS CLI ends when its check of the request fails. */
const validationStatuses: Readonly<Record<CliVersion, number>> = { v1: 255, v2: 252 };

/**
 * A whole command, its words or the line of it: `ok` exactly when the AWS CLI would send the request, or print a skeleton, its help or its version
 * and be done. An error of the CLI's has the kind `command`, its exit status and the details of what it stops at.
 */
export function answerCommand(service: Service, command: string | readonly string[], cli?: CliVersion): Answer {
  const reading = readCommand(command, { services: [service], ...(cli === undefined ? {} : { cli }) });
  const { operation, request, skeleton, shows, diagnostics } = reading;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const refusal = errors.find(({ cli }) => cli !== undefined);
  if (refusal !== undefined) return refuseAsCli(refusal, reading);
  if (shows !== undefined) return accept({ shows }, diagnostics);
  // For a skeleton of the output the CLI checks the request first.
  if (isOfInput(skeleton) && errors.length === 0) return accept({ shows: "skeleton" }, diagnostics);
  if (request !== undefined && operation !== undefined) {
    return accept({ operation: operation.name, params: request }, diagnostics);
  }
  const [limit] = errors;
  if (limit === undefined) throw new Error("A command without a request has no diagnostic.");
  return refuse(limit, diagnostics);
}

function refuseAsCli(stop: Diagnostic, { cli, refusal, diagnostics }: CommandReading): Answer {
  const { status = validationStatuses[cli], message = stop.message } = refusal ?? {};
  return {
    error: { ...errorOf(stop), message, kind: "command", rc: status },
    diagnostics: diagnostics.map(toPlainDiagnostic),
  };
}
