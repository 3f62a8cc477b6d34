import { findPython, pythonMissing } from "../../python.ts";
import { defineTarget } from "../target.ts";
import { sameAsOracle } from "./checks/oracle.ts";
import { checks } from "./checks.ts";
import { generateText } from "./generators.ts";
import { startOracle } from "./oracle-process.ts";
import { readSubject } from "./subject.ts";

/** Shorthand texts, read by our grammar, by the hand-written parser, and by the AWS CLI where it is installed. */
export const syntax = defineTarget({
  name: "syntax",
  about: "shorthand texts, against the hand-written parser and the AWS CLI",
  usualCount: 1_000_000,
  generate: (random) => ({ kind: "shorthand", text: generateText(random) }),
  read: readSubject,
  open: async () => {
    const python = findPython();
    if (python === undefined) {
      return { checks, notes: [`not compared with the AWS CLI: ${pythonMissing}`], close: async () => undefined };
    }
    const oracle = startOracle(python);
    return { checks: [sameAsOracle(oracle), ...checks], notes: [], close: async () => oracle.close() };
  },
});
