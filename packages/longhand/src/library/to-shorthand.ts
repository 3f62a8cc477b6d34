import { findTarget } from "@longhand/check";
import { type JsonValue, posix } from "@longhand/convert";
import type { Diagnostic } from "@longhand/diagnostics";
import { cognitoIdp, type Service } from "@longhand/model";
import type { OptionValues } from "@longhand/model/requests";
import { quoteWords } from "./quote-words.ts";
import { writeOption } from "./write-option.ts";

/** What `toShorthand` makes of a value. */
export interface OptionText {
  /**
   * What `toJson` reads back as the value: the word itself, or several words with a blank between them, quoted for a POSIX
   * shell. Undefined where the AWS CLI has no words for the value.
   */
  readonly text: string | undefined;
  /** The same word by word, before any quoting: the texts that `toJson` takes. */
  readonly words: readonly string[] | undefined;
  /** What shorthand cannot say, as warnings: the words are JSON then. What no words say, as errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What else `toShorthand` has to know about an option of Amazon Cognito user pools. */
export interface ToShorthandSettings<Operation extends keyof OptionValues = keyof OptionValues> {
  /** CLI name of the operation. Default: `update-user-pool`. */
  readonly operation?: Operation;
}

/** The same for a service whose shapes are known at run time alone. */
export interface ToShorthandSettingsOfService {
  /** From `loadService`. */
  readonly service: Service;
  /** CLI or API name of the operation. Default: `update-user-pool`. */
  readonly operation?: string;
}

/**
 * The shortest words that the AWS CLI reads back as exactly this value of an option: shorthand where it can say the value,
 * else JSON. The way back of `toJson`. Limits are not looked at; an unknown option is a diagnostic. Never throws for what
 * it is given.
 */
export function toShorthand<
  Name extends keyof OptionValues[Operation] & string,
  Operation extends keyof OptionValues = "update-user-pool",
>(option: Name, value: OptionValues[Operation][Name], settings?: ToShorthandSettings<Operation>): OptionText;
export function toShorthand(option: string, value: JsonValue, settings: ToShorthandSettingsOfService): OptionText;
// The types of the options are interfaces, which are JSON without an index signature.
export function toShorthand(
  option: string,
  value: JsonValue,
  { service = cognitoIdp(), operation }: Partial<ToShorthandSettingsOfService> = {},
): OptionText {
  const target = findTarget(service, operation, option);
  if ("code" in target) return { text: undefined, words: undefined, diagnostics: [target] };
  const { words, diagnostics } = writeOption(target, value);
  return { text: words && textOf(words), words, diagnostics };
}

/** Undefined only where a zero byte stands in one of several words, which no shell takes. */
function textOf(words: readonly string[]): string | undefined {
  const [word, second] = words;
  return word !== undefined && second === undefined ? word : quoteWords(words, posix)?.join(" ");
}
