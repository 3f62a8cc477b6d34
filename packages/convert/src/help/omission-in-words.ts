import type { Omission } from "@longhand/model";

/** What becomes of a setting that is left out, in sentences; the default and the note among them. */
export function omissionInWords(omission: Omission): readonly string[] {
  const { path, omitted } = omission;
  const container = path.split(".").at(-2) ?? "a call";
  const evidence = evidenceOf(omission);
  const effect = omitted === "unknown" ? "not known" : omitted;
  return [
    `Left out of ${container}: ${effect}${evidence === "" ? "" : ` (${evidence})`}.`,
    ...defaultInWords(omission),
    ...(omission.note === undefined ? [] : [omission.note]),
  ];
}

function evidenceOf({ omitted, basis, measuredOn, documented }: Omission): string {
  const known =
    basis === undefined ? [] : [measuredOn === undefined ? basisInWords[basis] : `measured on ${measuredOn}`];
  const contrary = documented === undefined || documented === omitted ? [] : [`AWS documents it as ${documented}`];
  return [...known, ...contrary].join("; ");
}

const basisInWords: Readonly<Record<NonNullable<Omission["basis"]>, string>> = {
  measured: "measured",
  documented: "as AWS documents",
  reported: "as users report",
  inferred: "inferred, not measured",
};

/** JSON with blanks to break lines at. */
function defaultInWords({ default: value }: Omission): readonly string[] {
  if (value === undefined) return [];
  if (value === null) return ["Not set by default."];
  return [`Default: ${JSON.stringify(value, undefined, 1).replaceAll(/\n */g, " ")}.`];
}
