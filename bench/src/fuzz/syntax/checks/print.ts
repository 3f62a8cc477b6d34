import { parse, print } from "@longhand/grammar";
import { defineCheck } from "../../check.ts";
import { orderedPairs } from "../answer.ts";
import type { Subject } from "../subject.ts";

/** A tree without errors, printed, reads back as the same value. */
export const printReadsBack = defineCheck<Subject>({
  title: "what is printed reads back as the same value",
  appliesTo: ({ parsed }) => parsed.diagnostics.length === 0,
  findDifference: ({ parsed }) => {
    const printed = print(parsed.ast);
    const { ast, diagnostics } = parse(printed);
    const before = JSON.stringify(orderedPairs(parsed.ast.pairs));
    const after = diagnostics[0]?.message ?? JSON.stringify(orderedPairs(ast.pairs));
    return before === after ? undefined : `printed: ${JSON.stringify(printed)}\nbefore:  ${before}\nafter:   ${after}`;
  },
});
