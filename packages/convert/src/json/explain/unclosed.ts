import { type Diagnostic, defineDiagnostic, type Fix, type Source } from "@longhand/diagnostics";
import { closerOf, type JsonFault, type OpenBracket } from "../json-fault.ts";
import { lastBefore } from "../white-space.ts";
import { foundAt } from "./found.ts";
import { placeOf } from "./recogniser.ts";

const jsonUnclosed = defineDiagnostic({
  code: "syntax/json-unclosed",
  severity: "error",
  message: ({ bracket, closer, found }: { bracket: string; closer: string; found: string }) =>
    `The \`${bracket}\` must be closed by \`${closer}\`, found ${found}.`,
});

/** The text ends inside an object or array, or a bracket is closed by one of the other kind. */
export function unclosed(source: Source, fault: JsonFault): Diagnostic | undefined {
  const { offset, open } = fault;
  if (open === undefined) return undefined;
  const { text } = source;
  const atEnd = offset === text.length;
  if (!atEnd && !isWrongCloser(text, fault, open)) return undefined;
  const fix = atEnd ? closeAll(text, fault, open) : closeOne(text, offset, open);
  const related = [{ message: "Opened here.", at: placeOf(source, open.offset, open.offset + 1) }];
  const data = { bracket: open.bracket, closer: closerOf(open), found: foundAt(text, offset) };
  return jsonUnclosed(placeOf(source, offset, atEnd ? offset : offset + 1), data, {
    related,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** `[1}` or `[}`, but not `[1,}`, where a value is missing too. */
function isWrongCloser(text: string, { reason, offset }: JsonFault, open: OpenBracket): boolean {
  const character = text[offset];
  if ((character !== "}" && character !== "]") || character === closerOf(open)) return false;
  return reason === "comma" || lastBefore(text, offset) === open.offset;
}

/** Adds every missing closer; a comma that nothing follows goes. None where a name or colon waits for its value. */
function closeAll(text: string, { reason }: JsonFault, open: OpenBracket): Fix | undefined {
  const last = lastBefore(text, text.length);
  if (reason === "colon" || text[last] === ":") return undefined;
  const start = reason !== "comma" && text[last] === "," ? last : last + 1;
  const closers = missingClosers(open);
  return { title: `Add \`${closers}\` at the end`, edits: [{ range: { start, end: last + 1 }, newText: closers }] };
}

function missingClosers(open: OpenBracket): string {
  let closers = "";
  for (let at: OpenBracket | undefined = open; at !== undefined; at = at.outer) closers += closerOf(at);
  return closers;
}

/** A closer that fits the bracket outside shows that one is missing before it; without any outside it is mistyped. */
function closeOne(text: string, offset: number, open: OpenBracket): Fix | undefined {
  const closer = closerOf(open);
  if (open.outer === undefined) {
    return { title: `Use \`${closer}\``, edits: [{ range: { start: offset, end: offset + 1 }, newText: closer }] };
  }
  if (closerOf(open.outer) !== text[offset]) return undefined;
  const at = lastBefore(text, offset) + 1;
  return { title: `Add \`${closer}\``, edits: [{ range: { start: at, end: at }, newText: closer }] };
}
