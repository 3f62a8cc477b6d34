import { type Candidate, type Completion, fitting } from "@longhand/completion";
import { type PartFacts, reference } from "@longhand/convert";
import { type Operation, optionNames } from "@longhand/model";

/** What fits in a path to a part of a request: an option's name, or a member behind the last dot. */
export function completeParts(operation: Operation, word: string, offset: number): Completion {
  const typed = word.slice(0, offset);
  const dot = typed.lastIndexOf(".");
  const range = { start: dot + 1, end: word.length };
  if (typed.startsWith("-")) return { range, candidates: named(optionNames(operation), typed) };
  if (dot === -1) return { range, candidates: named([...operation.input.members.keys()], typed) };
  const parent = reference(operation, typed.slice(0, dot));
  const members = parent.kind === "found" ? membersOf(parent.reference) : [];
  return { range, candidates: named(members, typed.slice(dot + 1)) };
}

/** The members of a structure, or of the elements of a list. */
function membersOf({ parts }: PartFacts): readonly string[] {
  return parts.flatMap((part) =>
    part.role === "member" ? [part.name] : part.role === "element" ? membersOf(part) : [],
  );
}

function named(names: readonly string[], typed: string): readonly Candidate[] {
  // A path may go on behind a name.
  return fitting(names, typed, (name) => name).map((name) => ({
    text: name,
    kind: "member",
    insert: name,
    detail: "",
  }));
}
