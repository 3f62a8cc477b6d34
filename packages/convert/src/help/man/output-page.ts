import type { Operation } from "@longhand/model";
import { partHeading } from "../facts-in-words.ts";
import { type PartFacts, partFacts } from "../part-facts.ts";
import { inset, MemberMargin, paragraph, roff } from "./roff.ts";

/** The members of an operation's answer by name and kind. */
export function outputPage(operation: Operation): readonly string[] {
  const answer = { name: "", role: "member", path: "", shape: operation.output, required: false } as const;
  const { parts } = partFacts(operation, answer);
  return parts.length === 0 ? paragraph("None") : parts.flatMap(headings);
}

function headings(part: PartFacts): readonly string[] {
  return [...paragraph(roff(partHeading(part))), ...inset(MemberMargin, part.parts.flatMap(headings))];
}
