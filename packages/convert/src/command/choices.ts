import { closeMatches } from "./close-matches.ts";
import { pythonRepr } from "./python-repr.ts";

/**
 * What the AWS CLI says of a word that is none of the choices, without the usage before it: the choices two in a line, and
 * those that resemble the word. Source: `_check_value` of aws-cli 1.45.11.
 */
export function choiceMessage(argument: string, word: string, choices: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < choices.length; at += 2) {
    const pair = choices.slice(at, at + 2);
    lines.push(pair.map((choice) => choice.padEnd(40)).join(" | "));
  }
  const close = closeMatches(word, choices, 0.8);
  const hint = `\n\nInvalid choice: ${pythonRepr(word)}, maybe you meant:\n`;
  const hints = close.length === 0 ? [] : [hint, ...close.map((name) => `  * ${name}`)];
  // The CLI's message is stripped at its end where it is printed to be read.
  return [`argument ${argument}: Invalid choice, valid choices are:\n`, ...lines, ...hints].join("\n").trimEnd();
}
