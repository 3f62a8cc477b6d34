import type { CommandReading } from "@longhand/convert";
import type { Diagnostic, Source } from "@longhand/diagnostics";

/**
 * What the words of a command come to by the models: the same reading as `readCommand` of the library, with the same codes.
 *
 * - `operation`: `reading.service` and `reading.operation` are there;
 * - `custom`: a command of the AWS CLI's own (`s3 cp`, `configure`), whose options are known and which has no model;
 * - `unmodelled`: the AWS CLI has the service, and its model is not at hand (`needs` names it): nothing is said of its options;
 * - `unknown`: no such service or operation; a diagnostic says so, unless the name itself is opaque.
 */
export interface Binding {
  readonly kind: "operation" | "custom" | "unmodelled" | "unknown";
  readonly reading: CommandReading;
  /** The service whose model would be needed to say more. */
  readonly needs?: string;
  /**
   * The findings of the reading, of the request by its shape, and of the rules between its settings that need nothing but the request
   * (`syntax/`, `shape/`, `command/`, `request/`), without those that rest on what is opaque or elided. Places lead home to the page, or
   * into a file that the page shows.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that the command names and the page shows, by their reference (`file://x.json`); each is at home in the page. */
  readonly files: ReadonlyMap<string, Source>;
  /** JSON pointers into `reading.members` of values of which not all is known. */
  readonly opaque: readonly string[];
}
