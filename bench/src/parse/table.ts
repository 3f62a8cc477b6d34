import type { EngineName } from "./engines.ts";
import type { Growth } from "./growth.ts";
import type { Input } from "./inputs.ts";
import { fastest, ratio, type Samples } from "./measure.ts";

/** What a growth exponent must stay below. */
const growthGoal = 1.2;

/** A row of the benchmark with what was measured. */
export interface Row {
  readonly input: Input;
  readonly samples: Samples;
}

/** The rows as one Markdown table: every figure with its goal and whether it is met. */
export function formatRows(rows: readonly Row[]): string {
  const head = [
    "input",
    "bytes",
    "AWS CLI, times as fast",
    "hand-written, times the time",
    "`JSON.parse`, times the time",
    "ns/byte",
  ];
  return formatTable(head, rows.map(formatRow));
}

function formatRow({ input: { title, text, goals }, samples }: Row): readonly string[] {
  return [
    title,
    Buffer.byteLength(text).toLocaleString("en"),
    formatFigure(ratio(samples, "python", "product"), "≥", goals.python),
    formatFigure(ratio(samples, "product", "descent"), "≤", goals.descent),
    formatFigure(ratio(samples, "values", "json"), "≤", goals.json),
    formatNumber(fastest(samples, "product") / text.length),
  ];
}

/** The exponents as a Markdown table. */
export function formatGrowth(growths: readonly Growth[]): string {
  const cell = (exponents: ReadonlyMap<EngineName, number>, name: EngineName, goal?: number) =>
    formatFigure(exponents.get(name) ?? Number.NaN, "≤", goal);
  const rows = growths.map(({ title, sizes, exponents }) => [
    title,
    `${formatNumber(sizes[0] ?? 0)} to ${formatNumber(sizes.at(-1) ?? 0)}`,
    cell(exponents, "product", growthGoal),
    cell(exponents, "descent"),
  ]);
  return formatTable(["family", "characters", "growth exponent", "hand-written"], rows);
}

/** One figure: `15 (≥ 12, met)`, or alone where it has no goal, or a dash where it could not be measured. */
export function formatFigure(figure: number, relation: "≥" | "≤", goal: number | undefined): string {
  if (Number.isNaN(figure)) {
    return "–";
  }
  if (goal === undefined) {
    return formatNumber(figure);
  }
  const met = relation === "≥" ? figure >= goal : figure <= goal;
  return `${formatNumber(figure)} (${relation} ${goal}, ${met ? "met" : "**missed**"})`;
}

function formatNumber(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(2)));
}

/** A Markdown table. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
