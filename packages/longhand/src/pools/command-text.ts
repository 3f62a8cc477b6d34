import { posix } from "@longhand/convert";
import type { Given } from "../verb.ts";
import type { VerbOption } from "../verb-option.ts";
import { journalOptions } from "./journal-options.ts";
import { targetOptions } from "./target-options.ts";

/** A command line of ours for a person to run, quoted for a POSIX shell. */
export function commandText(words: readonly string[]): string {
  return ["longhand", ...words].map((word) => posix.quote(word) ?? word).join(" ");
}

/** The words that say where the pools and the journal are, as far as they were given. */
export function placeWords(given: Given): readonly string[] {
  const { target, sandboxMode, ...texts } = targetOptions;
  const places: readonly VerbOption<string | undefined>[] = [
    ...Object.values(texts),
    journalOptions.journal,
    journalOptions.endpoint,
  ];
  const words = places.flatMap((option) => {
    const value = given.valueOf(option);
    return value === undefined ? [] : [option.option.long ?? "", value];
  });
  const isAws = given.valueOf(target) === "aws" ? ["--target", "aws"] : [];
  const mode = given.valueOf(sandboxMode);
  return [...isAws, ...words, ...(mode === "measured" ? [] : ["--sandbox-mode", mode])];
}
