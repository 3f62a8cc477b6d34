import type { DiagnosticExtras } from "@longhand/diagnostics";
import { tooManyWords } from "../diagnostics.ts";
import { wholeOf } from "../whole-of.ts";
import type { ArgumentTable } from "./argument-table.ts";
import { collapseBraces } from "./collapse-braces.ts";
import { bracesExpanded, notInVersion1, strayWord, unknownOption } from "./diagnostics.ts";
import { type Dialect, isVersion2Option } from "./dialect.ts";
import type { Finding } from "./finding.ts";
import { type OptionStep, type PositionalStep, type RestStep, restOf, type Step } from "./parse-words.ts";
import { looksLikeValue } from "./step-faults.ts";
import { suggestName } from "./suggest-name.ts";
import { nameOf, typedName, type Word } from "./word.ts";

/** A step, and the words behind it that nothing takes. */
interface Stretch {
  readonly head: Step | undefined;
  readonly strays: readonly Word[];
}

/** What an operation's words are held against. */
interface Known {
  readonly table: ArgumentTable;
  readonly dialect: Dialect;
  /** The word that names the operation. */
  readonly operation: string;
}

/** What a search for unknown words goes by. */
interface Search extends Known {
  /** How the AWS CLI reports all of them. */
  readonly report: DiagnosticExtras;
}

/**
 * What is wrong with the words that no option takes. The AWS CLI says of all of them together that they are unknown options;
 * here a word that follows an option belongs to it.
 */
export function unknownWords(steps: readonly Step[], known: Known): readonly Finding[] {
  const left = restOf(steps).map(({ text }) => text);
  // The parser takes the first stray word for `help`, and the CLI puts it last. An empty one it forgets.
  const caught = steps.flatMap((step) => (isSurplus(step) && step.word.text !== "" ? [step.word.text] : []));
  const all = [...left, ...caught];
  if (all.length === 0) return [];
  const message = `Unknown options: ${all.join(", ")}`.trimEnd();
  const search = { ...known, report: { cli: { kind: "command", status: 255, message } } } as const;
  return stretches(steps).flatMap((stretch) => [...unknownName(stretch, search), ...strayWords(stretch, search)]);
}

/** A word that took the place of `help`. */
function isSurplus(step: Step): step is PositionalStep {
  return step.kind === "positional" && step.name === "help";
}

function isForgotten(step: Step): boolean {
  return isSurplus(step) && step.word.text === "";
}

function stretches(steps: readonly Step[]): readonly Stretch[] {
  const found: { head: Step | undefined; strays: Word[] }[] = [{ head: undefined, strays: [] }];
  for (const step of steps) {
    if (isForgotten(step)) continue;
    const last = found.at(-1);
    if (last !== undefined && isStray(step, last.head)) last.strays.push(step.word);
    else found.push({ head: step, strays: [] });
  }
  return found;
}

function isStray(step: Step, head: Step | undefined): step is PositionalStep | RestStep {
  if (isSurplus(step)) return true;
  if (step.kind !== "rest") return false;
  return (
    step.looksLike === "argument" || (head?.kind === "no-value" && head.next === step.word && looksLikeValue(step.word))
  );
}

function unknownName({ head }: Stretch, { table, dialect, operation, report }: Search): readonly Finding[] {
  if (head?.kind !== "rest") return [];
  const at = nameOf(head.word);
  const name = typedName(head.word.text);
  if (isVersion2Option(name)) return [{ diagnostic: notInVersion1(at, { written: name }, report) }];
  const extras = { ...report, ...suggestName(at, [...table.options.keys(), ...dialect.globals.keys()]) };
  return [{ diagnostic: unknownOption(at, { written: name, operation }, extras) }];
}

function strayWords({ head, strays }: Stretch, { table, report }: Search): readonly Finding[] {
  const [first] = strays;
  // Behind an option that is refused itself, the words are its own.
  if (first === undefined || head?.kind === "rest" || head?.kind === "ambiguous" || head?.kind === "no-value")
    return [];
  if (head?.kind === "option" && table.options.get(head.name) === "one") {
    return [braces(head, strays, report) ?? surplus(head, strays.length, first, report)];
  }
  return strays.map(({ text, source }) => ({ diagnostic: strayWord(wholeOf(source), { written: text }, report) }));
}

function surplus({ name }: OptionStep, count: number, first: Word, report: DiagnosticExtras): Finding {
  return { diagnostic: tooManyWords(wholeOf(first.source), { name, given: count + 1 }, report) };
}

function braces({ name, values }: OptionStep, strays: readonly Word[], report: DiagnosticExtras): Finding | undefined {
  const [value] = values;
  const written = value && collapseBraces([value.text, ...strays.map(({ text }) => text)]);
  if (value === undefined || written === undefined) return undefined;
  const related = strays.map(({ source }) => ({ message: "Another of the words.", at: wholeOf(source) }));
  const data = { name, given: strays.length + 1, written };
  return { diagnostic: bracesExpanded(wholeOf(value), data, { ...report, related, suggestions: [written] }) };
}
