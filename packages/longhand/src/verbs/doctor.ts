import { examine } from "../doctor/examine.ts";
import { exitCodes } from "../exit-code.ts";
import { jsonOption } from "../output/json-option.ts";
import { printJson } from "../output/print-json.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import { journalOptions } from "../pools/journal-options.ts";
import { targetOptions } from "../pools/target-options.ts";
import { policyOptions } from "../server/policy-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand doctor` */
export const doctor = defineVerb({
  name: "doctor",
  summary: "say what a bug report needs, and whether target, journal and policy can be used",
  description:
    "Looks at the versions, the target, the journal and the policy that the other verbs and the server would use with the same options. " +
    "Changes nothing at AWS; ends with 1 where something cannot be used. No credential is printed.",
  options: [
    ...Object.values(targetOptions),
    ...Object.values(journalOptions),
    ...Object.values(policyOptions),
    jsonOption,
  ],
  examples: [
    { does: "with the defaults", command: "longhand doctor" },
    { does: "as data", command: "longhand doctor --json" },
  ],
  async run(given, surroundings) {
    const findings = await examine(given, surroundings);
    const text = given.valueOf(jsonOption)
      ? `${printJson(findings)}\n`
      : renderRows(findings.map(({ what, state, detail }) => [state === "fine" ? "ok" : "no", what, detail]));
    await write(surroundings.stdout, text);
    return findings.every(({ state }) => state === "fine") ? exitCodes.fine : exitCodes.problemsFound;
  },
});
