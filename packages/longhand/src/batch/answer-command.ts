import type { CommandReading } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Service } from "@longhand/model";
import { readCommand } from "../library/read-command.ts";
import { accept, type Answer, refuse } from "./answer.ts";

/** How the AWS CLI ends when its check of the request fails. */
const ValidationStatus = 255;

/**
 * A whole command: `ok` exactly when the AWS CLI would send the request, or print a skeleton, its help or its version instead. The error
 * has the kind `command` and the CLI's exit status, with the details of what it stops at.
 */
export function answerCommand(service: Service, argv: readonly string[]): Answer {
  const reading = readCommand(argv, { services: [service] });
  const { request, operation, skeleton, shows, refusal, diagnostics } = reading;
  const first = diagnostics.find(({ severity, cli }) => severity === "error" && cli !== undefined);
  if (shows !== undefined) return accept({ shows }, diagnostics);
  if (skeleton !== undefined && first === undefined) return accept({ shows: "skeleton" }, diagnostics);
  if (request !== undefined && operation !== undefined) return accept({ operation: operation.name, params: request }, diagnostics);
}
