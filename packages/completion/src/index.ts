export { completeCommandLine } from "./complete-command-line.ts";
export { completeValue, type OptionWords } from "./complete-value.ts";
export { completePlaces, completeWords } from "./complete-words.ts";
export type { Candidate, CandidateKind, Completion } from "./completion.ts";
