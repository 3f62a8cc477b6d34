export { completeCommandLine } from "./complete-command-line.ts";
export { completeValue } from "./complete-value.ts";
export { completePlaces, completeWords } from "./complete-words.ts";
export type { Candidate, CandidateKind, Completion } from "./completion.ts";
export type { LineSettings } from "./line-settings.ts";
export { type PartPlace, partAt } from "./part-at.ts";
export { type CommandPart, partInLine } from "./part-in-line.ts";
export type { OptionWords } from "./reading-of.ts";
