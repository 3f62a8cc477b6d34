import { defineCheck } from "../../check.ts";
import type { Subject } from "../subject.ts";

/** The product's parser and the hand-written one give the same tree, or report the same first problem. */
export const sameAsDescent = defineCheck<Subject>({
  title: "the hand-written parser gives the same tree, or the same first report",
  appliesTo: ({ descent }) => descent.ok || descent.report.kind !== "too-deep",
  findDifference: ({ parsed, answer, descent, descentAnswer }) => {
    const ours = JSON.stringify(descent.ok && parsed.diagnostics.length === 0 ? parsed.ast : answer);
    const theirs = JSON.stringify(descent.ok && parsed.diagnostics.length === 0 ? descent.document : descentAnswer);
    return ours === theirs ? undefined : `product:      ${ours}\nhand-written: ${theirs}`;
  },
});
