import type { ExitCode } from "./exit-code.ts";
import type { Surroundings } from "./surroundings.ts";
import type { VerbOption } from "./verb-option.ts";
import type { WrongUsage } from "./wrong-usage.ts";

/** One verb of the command. Its help page, examples included, is made from this. */
export interface Verb {
  readonly name: string;
  /** Another name that it goes by. */
  readonly alias?: string;
  /** A clause without a full stop, for the list of verbs. */
  readonly summary: string;
  /** Sentences for the verb's own page. */
  readonly description: string;
  /** What may stand behind the options. */
  readonly operands?: Operands;
  readonly options: readonly VerbOption<unknown>[];
  /** Each runs as it stands in a POSIX shell. */
  readonly examples: readonly Example[];
  readonly run: (given: Given, surroundings: Surroundings) => Promise<ExitCode | WrongUsage>;
}

/** The words of a verb that belong to no option. */
interface Operands {
  /** As the help shows it: `[file]`, `[word...]`. */
  readonly syntax: string;
  readonly description: string;
  /**
   * `words` (the default) may be a command line with options of its own: those of the verb stand before it. A `name` may start with
   * dashes itself, and the verb's options stand on either side of it. With `paths` they do, too, and what starts with a dash is an
   * option. A `command` has options of its own among those of the verb, in any order.
   */
  readonly kind?: "words" | "name" | "paths" | "command";
  /** What a shell completes there; nothing where it is left out. */
  readonly completes?: OperandKind;
}

/**
 * What may be completed in the place of an operand: one of a few `words`; the `options` of an operation, or a whole `command` of the AWS
 * CLI; the `parts` of a request, as `reference` takes them; `files`.
 */
type OperandKind = "options" | "command" | "parts" | "files" | { readonly words: readonly string[] };

/** A command line, and what it does as a clause. */
interface Example {
  readonly does: string;
  readonly command: string;
}

/** What the person gave. */
export interface Given {
  /** Every word behind the verb's name, as it was written. */
  readonly words: readonly string[];
  readonly operands: readonly string[];
  /** The value of an option of the verb. */
  readonly valueOf: <Value>(option: VerbOption<Value>) => Value;
}

/** Loads a verb with everything that it needs; nothing of it is loaded before. */
export type LoadVerb = () => Promise<Verb>;

/** Checks a verb's type and returns it. */
export function defineVerb(verb: Verb): Verb {
  return verb;
}
