import type { Operation, Option, Service } from "@longhand/model";

/** What a word of a command that is still being written may stand for. */
export type WordPlace = ServicePlace | OperationPlace | NamePlace | ValuePlace;

/** The name of a service. */
interface ServicePlace {
  readonly kind: "service";
}

/** The name of an operation. */
interface OperationPlace {
  readonly kind: "operation";
  readonly service: Service;
}

/** The name of an option. */
export interface NamePlace {
  readonly kind: "name";
  /** Those that the command can have and has not yet; general ones last. */
  readonly options: readonly KnownOption[];
  /** Whose options they are, once that is known. */
  readonly operation: Operation | undefined;
}

/** An option by its name. */
export interface KnownOption {
  readonly name: string;
  /** Where it stands for a member. */
  readonly option?: Option;
  /** The few words that it takes, where they are few. */
  readonly choices?: readonly string[];
}

/** A value of an option, or one of its values. */
export interface ValuePlace {
  readonly kind: "value";
  readonly option: KnownOption;
  readonly operation: Operation | undefined;
  /** All words of the option. */
  readonly words: readonly string[];
  /** Which of them it is. */
  readonly index: number;
  /** Where the value begins in the word: behind the `=` of `--name=value`. */
  readonly from: number;
}
