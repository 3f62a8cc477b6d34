import type { PartFacts, Reference } from "@longhand/convert";
import { factsInWords, omissionInWords } from "@longhand/convert";

/** What there is to know about an option or a member, short. */
export interface PartEntry {
  readonly path: string;
  readonly option: string;
  readonly type: string;
  readonly required: boolean;
  /** Limits, pattern, enum: a sentence each. */
  readonly allowed?: string;
  readonly omitted?: string;
  readonly members?: string[];
  readonly syntax?: string;
  readonly example?: string;
}

/** A reference as a tool gives it. */
export function toPartEntry(reference: Reference): PartEntry {
  const { path, option, type, required, omission, parts, syntax, example } = reference;
  const { omission: _, required: __, ...traits } = reference;
  const allowed = factsInWords({ ...traits, required: false }).join(" ");
  const members = parts.map(memberLine);
  const [block] = syntax;
  return {
    path,
    option,
    type,
    required,
    ...(allowed === "" ? {} : { allowed }),
    ...(omission === undefined ? {} : { omitted: omissionInWords(omission).join(" ") }),
    ...(members.length === 0 ? {} : { members }),
    ...(block === undefined ? {} : { syntax: block.text }),
    ...(example === undefined ? {} : { example: example.command }),
  };
}

/** A member in one line: `MinimumLength: integer, 6 to 99`. */
function memberLine({ name, type, required, ...facts }: PartFacts): string {
  const { omission: _, pattern: __, parts: ___, ...rest } = facts;
  const limits = factsInWords({ ...rest, name, type, required: false, parts: [] })
    .join(" ")
    .replace(/\.$/, "");
  return `${name}: ${type}${required ? ", required" : ""}${limits === "" ? "" : `, ${limits}`}`;
}
