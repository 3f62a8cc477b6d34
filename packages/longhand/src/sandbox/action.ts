import type { SandboxMode } from "@longhand/apply";
import { show } from "@longhand/diagnostics";
import type { ExitCode } from "../exit-code.ts";
import type { Surroundings } from "../surroundings.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/** Something that `longhand sandbox` does. */
export interface SandboxAction {
  readonly name: string;
  readonly run: (request: ActionRequest, surroundings: Surroundings) => Promise<ExitCode | WrongUsage>;
}

/** What the person asked for. */
export interface ActionRequest {
  readonly folder: string;
  readonly port: number;
  readonly mode: SandboxMode;
  readonly form: "text" | "json";
}

/** The folder of the sandbox does not do what it should. */
export function refuseFolder(folder: string, detail: string): WrongUsage {
  return refuseUsage(`The sandbox in ${show(folder)} cannot be used: ${detail}.`);
}
