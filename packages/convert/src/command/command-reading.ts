import type { Diagnostic } from "@longhand/diagnostics";
import type { Operation, Service } from "@longhand/model";
import type { JsonObject } from "../json-value.ts";
import type { Provenance } from "../provenance.ts";
import type { SkeletonForm } from "../skeleton/skeleton-form.ts";
import type { CliVersion } from "./cli-version.ts";

/** What came of a whole command. */
export interface CommandReading {
  /** The version of the AWS CLI that it is read for. */
  readonly cli: CliVersion;
  readonly service?: Service;
  readonly operation?: Operation;
  /** What the AWS CLI goes on to check and to send. Absent when it stops earlier, and when it sends nothing. */
  readonly request?: JsonObject;
  /** The members that could be read, also when the CLI would stop; the request itself where there is one. */
  readonly members: JsonObject;
  /** The members at a part of which the CLI would stop, that part as it is written. Only for checks of the other parts. */
  readonly unfinished?: JsonObject;
  /** Where each part of the members was written, by JSON pointer; for the root, the word of the operation. */
  readonly provenance: Provenance;
  /** The general options by their whole names, `true` for one without a value: `--region`, and `--page-size` of a list. */
  readonly globals: ReadonlyMap<string, string | true>;
  /** Set when the CLI prints a skeleton: instead of a request (`input`, `yaml-input`), or after checking one (`output`). */
  readonly skeleton?: SkeletonForm;
  /** Set when the CLI prints its help or its version and does nothing else. */
  readonly shows?: "help" | "version";
  /** How the CLI ends when it refuses the command before it checks the request. */
  readonly refusal?: Refusal;
  /** The errors in the order in which the CLI would find them, then the warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The end of a refused command. */
export interface Refusal {
  /** The exit status of the AWS CLI. */
  readonly status: number;
  /**
   * What it prints on standard error, without the usage and `aws: error: ` before it and the blanks around it. Absent where it
   * prints the bare text of a Python exception, and for version 2. Among services and operations it lists, those of the
   * models stand.
   */
  readonly message?: string;
  /** The Python exception that it dies of, such as `ValueError`. */
  readonly exception?: string;
}
