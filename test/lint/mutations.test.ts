import { fixPage } from "@longhand/lint";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cases } from "../harness/volume.ts";
import { containers, correctCommands, offsetIn, wrap } from "./correct-commands.ts";
import { mutations } from "./mutations.ts";
import { lintStrictly } from "./strict-settings.ts";

/** `LONGHAND_CASES=10000 pnpm test lint/mutations` is the whole of it; the suite runs a share. `LONGHAND_SEED` repeats a run. */
const numRuns = cases(100);
const seed = Number(process.env["LONGHAND_SEED"] ?? Date.now() % 2 ** 31);

const suiteOfMutations = suite(`lint: mutations (LONGHAND_SEED=${seed})`);

suiteOfMutations("a correct command has no finding, wherever it stands", () => {
  fc.assert(
    fc.property(correctCommands, fc.constantFrom(...containers), (command, container) => {
      const document = { name: "page", text: wrap(container, command), format: container.format };
      assert.equal(
        lintStrictly(document).findings.map(({ code, at }) => `${at.line}:${at.column} ${code}`),
        [],
      );
    }),
    { numRuns, seed },
  );
});

for (const { name, code, apply } of mutations) {
  suiteOfMutations(`${name}: ${code}, at the right column, and the fix mends it`, () => {
    let applied = 0;
    fc.assert(
      fc.property(correctCommands, fc.constantFrom(...containers), fc.gen(), (command, container, generate) => {
        const pick = (count: number) => (count === 0 ? 0 : generate(fc.nat, { max: count - 1 }));
        const broken = apply(command, pick);
        if (broken === undefined) return;
        applied += 1;
        const document = { name: "page", text: wrap(container, broken.text), format: container.format };
        const { findings } = lintStrictly(document);
        const starts = findings.filter((finding) => finding.code === code).map(({ at }) => at.start);
        const report = findings.map(({ at, code: other }) => `${at.line}:${at.column} ${other}`).join("\n");
        assert.ok(starts.includes(offsetIn(container, broken.text, broken.at)), `${document.text}\n${report}`);
        const fixed = fixPage(document, "safe", lintStrictly);
        const isSafe = findings.some((finding) => finding.code === code && finding.fix?.safety === "safe");
        if (isSafe) assert.equal(fixed.report.findings, [], fixed.text);
        assert.is(fixPage({ ...document, text: fixed.text }, "safe", lintStrictly).text, fixed.text);
      }),
      { numRuns, seed },
    );
    assert.ok(applied > numRuns / 10, `It was applied ${applied} times.`);
  });
}

suiteOfMutations.run();
