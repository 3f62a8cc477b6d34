import {
  manPage,
  reference,
  referenceMarkdown,
  references,
  referenceText,
  skeleton,
  skeletonForms,
  skeletonText,
} from "@longhand/convert";
import type { Operation } from "@longhand/model";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { cognitoOperation } from "../../model/cognito-operation.ts";
import { printValue } from "./print-value.ts";
import { sensorService } from "./sensor-model.ts";
import { weatherServices } from "./weather-station.ts";

const reports = suite("convert: reports of help");

function measure(): Operation {
  const operation = sensorService().operations.get("Measure");
  if (operation === undefined) throw new Error("no operation");
  return operation;
}

/** What the pages say of some paths, each behind a line of its own. */
function pagesAt(operation: Operation, paths: readonly string[], print: typeof referenceText): string {
  return paths.map((path) => `\n=== ${path}\n\n${pageAt(operation, path, print)}`).join("");
}

function pageAt(operation: Operation, path: string, print: typeof referenceText): string {
  const reading = reference(operation, path);
  return reading.kind === "found"
    ? print(reading.reference)
    : `(nothing is named ${reading.step}; perhaps ${reading.nearest.join(", ")})\n`;
}

/** Options, members, elements and entries, by each way to write their path, and paths that lead nowhere. */
const paths = [
  "--points",
  "points",
  "Points[].X",
  "Points.x",
  "/Points/0/Note",
  "/Points/-",
  "Points[3]",
  "--labels",
  "Labels.key",
  "Labels.anything",
  "Settings.a.X",
  "settings",
  "Tree.Branches.Left",
  "tree.left.name",
  "Deep.A.B.C.D",
  "--on",
  "On",
  "--any",
  "--attribute",
  "--circle",
  "--round",
  "--nothing",
  "--many",
  "--raw",
  "--poinst",
  "X",
  "Points.Z",
  "Points.Nto",
  "Tree.Brances",
  "Count.x",
  "",
  ".",
  "/",
  "/a~2",
  "/Points/10/X",
  "Points[10][].X",
  "Points.a1",
  "Points.1a",
  "Points.x-",
  "Points.-x",
  "Points.--X",
  "a--on",
  "Nmae",
  "Brnches",
  "lft",
  "Circle.x",
  "Circle[].x",
  "Labels.key.x",
  "Settings.a.nte",
  "Deep.C",
  "Tree[3]",
  "KeyNam",
];

for (const [name, some] of [
  ["lists", paths.slice(0, 9)],
  ["maps", paths.slice(9, 17)],
  ["others", paths.slice(17)],
] as const) {
  reports(`references as text: ${name}`, () => {
    matchSnapshot(`reports/help/references-${name}.txt`, pagesAt(measure(), some, referenceText));
  });
}

reports("references in Markdown", () => {
  const some = paths.slice(0, 16);
  matchSnapshot("reports/help/references.md", pagesAt(measure(), some, referenceMarkdown));
});

reports("references of every option", () => {
  matchSnapshot(
    "reports/help/options.txt",
    references(measure())
      .map((one) => `\n${referenceText(one)}`)
      .join(""),
  );
});

reports("a reference of every option in Markdown", () => {
  matchSnapshot(
    "reports/help/options.md",
    references(measure())
      .map((one) => `\n${referenceMarkdown(one)}`)
      .join(""),
  );
});

/** Parts of a pool, whose settings are reset or kept when a call leaves them out. */
const poolPaths = [
  "--policies",
  "Policies.PasswordPolicy.MinimumLength",
  "--account-recovery-setting",
  "AccountRecoverySetting.RecoveryMechanisms.Name",
  "--user-pool-tags",
  "UserPoolTags.key",
  "--mfa-configuration",
  "--auto-verified-attributes",
  "--lambda-config",
  "MinimumLength",
  "PasswordPolicies",
];

for (const [name, print] of [
  ["pool.txt", referenceText],
  ["pool.md", referenceMarkdown],
] as const) {
  reports(`references of a pool: ${name}`, () => {
    matchSnapshot(`reports/help/${name}`, pagesAt(cognitoOperation("update-user-pool"), poolPaths, print));
  });
}

reports("the manual page of an operation", () => {
  const service = sensorService();
  const pages = [...service.operations.values()].map((operation) => manPage(service, operation));
  matchSnapshot("reports/help/sensor.roff", pages.join("\n"));
});

reports("the manual page of an operation with pages and renamed options", () => {
  const weather = weatherServices().get("weather");
  const operations = ["ListReports", "ChangeStation"].map((name) => weather?.operations.get(name));
  const pages = operations.map((operation) => (weather && operation ? manPage(weather, operation) : ""));
  matchSnapshot("reports/help/weather.roff", pages.join("\n"));
});

for (const form of skeletonForms) {
  reports(`the skeleton of ${form}`, () => {
    const { operations } = sensorService();
    const texts = [...operations.values()].map((operation) => skeletonText(operation, form));
    matchSnapshot(`reports/help/skeleton-${form}.txt`, texts.join("\n"));
  });
}

reports("the skeleton as a value", () => {
  matchSnapshot("reports/help/skeleton-value.txt", `${printValue(skeleton(measure()))}\n`);
});

reports.run();
