import type { suite } from "uvu";
import * as assert from "uvu/assert";
import { readText } from "../../harness/repository.ts";
import { matchSnapshot } from "../../harness/snapshot.ts";

/** So few that a test ends soon, and is asked about every change of the code that it runs. */
const RowsPerTest = 6;

type Suite = ReturnType<typeof suite>;

/** Rows of one topic, and what is reported of them. */
export interface ReportedRows<Row> {
  readonly suite: Suite;
  readonly title: string;
  /** The path of the file below `test/snapshots`, which has the reports one behind the other. */
  readonly snapshot: string;
  readonly rows: readonly Row[];
  /** Makes what reports a row; asked once for each test, so that nothing is remembered from one to the next. */
  readonly reporter: () => (row: Row) => readonly string[];
}

/** Tests that each report is the one that its snapshot has in its place, a few rows in a test. */
export function testReports<Row>({ suite, title, snapshot, rows, reporter }: ReportedRows<Row>): void {
  for (let from = 0; from < rows.length; from += RowsPerTest) {
    const some = rows.slice(from, from + RowsPerTest);
    suite(`${title} (${from + 1} to ${from + some.length})`, () => {
      if (process.env["LONGHAND_UPDATE"] === "1") {
        if (from === 0) matchSnapshot(snapshot, `${rows.map(textOf(reporter())).join("\n")}\n`);
        return;
      }
      const known = readText(`test/snapshots/${snapshot}`)
        .replace(/\n$/, "")
        .split(/\n(?=\n)/);
      assert.is(known.length, rows.length, `${snapshot} has another number of reports. ${advice}`);
      const expected = known.slice(from, from + some.length).join("\n");
      assert.fixture(some.map(textOf(reporter())).join("\n"), expected, `${snapshot} is different. ${advice}`);
    });
  }
}

const advice = "If the change is meant, run LONGHAND_UPDATE=1 pnpm test and review the diff.";

/** An empty line before each report, and none within. */
function textOf<Row>(report: (row: Row) => readonly string[]) {
  return (row: Row): string => ["", ...report(row)].join("\n");
}
