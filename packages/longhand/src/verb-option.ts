import { InvalidArgumentError, Option } from "commander";

/** An option of a verb, and how its value is typed. */
export interface VerbOption<Value> {
  readonly option: Option;
  /** Turns what Commander collected into the value. */
  readonly read: (collected: unknown) => Value;
}

/** An option that is there or not. */
export function flagOption(flags: string, description: string): VerbOption<boolean> {
  return { option: new Option(flags, description), read: (collected) => collected === true };
}

/** An option with one text. */
export function textOption(flags: string, description: string): VerbOption<string | undefined> {
  return {
    option: new Option(flags, description),
    read: (collected) => (typeof collected === "string" ? collected : undefined),
  };
}

/** An option with one text of a kind. `trouble` says in a sentence what is wrong with one; undefined for nothing. */
export function checkedOption(
  flags: string,
  description: string,
  trouble: (text: string) => string | undefined,
): VerbOption<string | undefined> {
  const option = new Option(flags, description).argParser((text: string) => {
    const wrong = trouble(text);
    if (wrong !== undefined) throw new InvalidArgumentError(wrong);
    return text;
  });
  return { option, read: (collected) => (typeof collected === "string" ? collected : undefined) };
}

/** An option with the address of a service. */
export function addressOption(flags: string, description: string): VerbOption<string | undefined> {
  const isAddress = (text: string) => /^https?:\/\/[^@]+$/.test(text) && URL.canParse(text);
  return checkedOption(flags, description, (text) =>
    isAddress(text) ? undefined : "It takes an HTTP address, such as http://localhost:4566.",
  );
}

/** An option with one of a few texts; the first is the default. */
export function choiceOption<Choice extends string>(
  flags: string,
  description: string,
  choices: readonly [Choice, ...Choice[]],
): VerbOption<Choice> {
  const [first] = choices;
  return {
    option: new Option(flags, description).choices(choices).default(first),
    read: (collected) => choices.find((choice) => choice === collected) ?? first,
  };
}

/** An option with one of a few texts, which may be left out. */
export function optionalChoice<Choice extends string>(
  flags: string,
  description: string,
  choices: readonly Choice[],
): VerbOption<Choice | undefined> {
  return {
    option: new Option(flags, description).choices(choices),
    read: (collected) => choices.find((choice) => choice === collected),
  };
}

/** An option that may repeat and takes several texts each time; they come in one list. */
export function wordsOption(flags: string, description: string): VerbOption<readonly string[]> {
  return {
    option: new Option(flags, description),
    read: listOfTexts,
  };
}

/** `--no-…`, which switches something off; true where it is there. */
export function negatedOption(flags: string, description: string): VerbOption<boolean> {
  return { option: new Option(flags, description), read: (collected) => collected === false };
}

/** An option with one text that may repeat; the texts come in one list. */
export function textsOption(flags: string, description: string): VerbOption<readonly string[]> {
  const option = new Option(flags, description).argParser((text: string, before: readonly string[] = []) => [
    ...before,
    text,
  ]);
  return { option, read: listOfTexts };
}

function listOfTexts(collected: unknown): readonly string[] {
  return Array.isArray(collected) ? collected.filter((word) => typeof word === "string") : [];
}
