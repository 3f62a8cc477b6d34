import type { JsonValue, Shell } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import type { Owner } from "../input/read-input.ts";

/** A value that the AWS CLI would send, and for whom it is written. */
export interface Sent {
  readonly value: JsonValue;
  readonly owner: Owner;
  readonly shell: Shell;
}

/** A value in one form. */
export interface Written {
  /** For standard output, with its final newline; empty where there is nothing to print. */
  readonly text: string;
  /** The words in it, before any quoting, where it has words. */
  readonly words?: readonly string[];
  /** What the form cannot say. Their places are JSON pointers into the value. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A form that a value can be printed in. */
export interface Form {
  readonly name: "json" | "yaml" | "shorthand" | "command";
  readonly write: (sent: Sent) => Written;
}
