import type { Address, Change, Plan, Protected, Risk } from "@longhand/apply";
import { type Paint, type Severity, show, visible } from "@longhand/diagnostics";
import { settingName, settingText } from "./setting-text.ts";
import { renderTable } from "./table.ts";

/** How a text is laid out. */
export interface Layout {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const severities: Readonly<Record<Risk["class"], Severity | undefined>> = {
  critical: "error",
  "one-way": "error",
  billing: "warning",
  cosmetic: undefined,
};

/** Whether what the bare call would have hurt is listed, or counted. */
export type PlanDetail = "full" | "brief";

/** A plan for people: where, what changes, and what the bare call would have done beside it. */
export function planText(plan: Plan, layout: Layout, detail: PlanDetail = "full"): string {
  const { pool, address, changes } = plan;
  const title = `Plan for ${poolText(pool)} in ${addressText(address)}`;
  const count = changes.length === 0 ? "Nothing changes." : `${countOf(changes, "change")}:`;
  const parts = [title, count, ...changesText(changes, layout), ...keptText(plan.protected, layout, detail)];
  return parts.join("\n\n");
}

/** A pool for people. */
export function poolText({ id, name }: { readonly id: string; readonly name?: string }): string {
  return name === undefined || name === "" ? show(id) : `${show(name)} (${id})`;
}

/** A target for people: the sandbox with its folder, or AWS with account, Region and, where it is unusual, its endpoint. */
export function addressText({ kind, region, endpoint, account }: Address): string {
  if (kind === "sandbox") return `the sandbox \`${visible(endpoint)}\``;
  return `AWS account ${account ?? "(unknown)"}, ${region} (${endpoint})`;
}

/** The rows of changes; none where there are none. */
export function changesText(changes: readonly Change[], layout: Layout): readonly string[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => [
    settingName(change.path),
    settingText(change.before),
    settingText(change.after),
    [...originText(change), ...change.risks.map((risk) => riskMark(risk, layout))].join(", "),
  ]);
  const table = renderTable({ head: ["setting", "now", "then", ""], rows, width: layout.width }).trimEnd();
  return [table, ...risksText(changes, layout)];
}

/** What each risk means, once. */
function risksText(changes: readonly Change[], layout: Layout): readonly string[] {
  const risks = new Map(
    changes.flatMap((change) => change.risks).map((risk) => [`${risk.code} ${risk.message}`, risk]),
  );
  if (risks.size === 0) return [];
  return [[...risks.values()].map((risk) => `  ${riskMark(risk, layout)}: ${visible(risk.message)}`).join("\n")];
}

function originText({ origin }: Change): readonly string[] {
  switch (origin) {
    case "requested":
      return [];
    case "derived":
      return ["follows another setting"];
    case "reset":
      return ["reset"];
    case "lost":
      return ["loss accepted"];
    default:
      return origin satisfies never;
  }
}

function riskMark({ code, class: kind }: Risk, { paint }: Layout): string {
  const severity = severities[kind];
  const mark = `${kind} ${code}`;
  return severity === undefined ? paint.code(mark) : paint.severity(mark, severity);
}

function keptText(rows: readonly Protected[], layout: Layout, detail: PlanDetail): readonly string[] {
  if (detail === "full") return protectedText(rows, layout);
  return rows.length === 0
    ? []
    : [`Kept: ${countOf(rows, "setting")} that the bare call may have hurt; \`longhand plan\` lists them.`];
}

function protectedText(rows: readonly Protected[], { width, paint }: Layout): readonly string[] {
  const sure = rows.filter(({ effect }) => effect !== "may-reset");
  const perhaps = rows.filter(({ effect }) => effect === "may-reset");
  const cells = sure.map(({ path, effect, before, after }) => [
    paint.fix(settingName(path.replace(/\/\d+$/, ""))),
    settingText(before),
    effect === "refused" ? "refused" : settingText(after),
  ]);
  const title = `Kept: ${countOf(sure, "setting")} that the bare call would have reset, or been refused for:`;
  const table = renderTable({ head: ["setting", "now", "would be"], rows: cells, width }).trimEnd();
  return [...(sure.length === 0 ? [] : [title, table]), ...perhapsText(perhaps, width)];
}

/** What AWS's own text says against what was measured, or what nobody knows: by the names of the containers alone. */
function perhapsText(rows: readonly Protected[], width: number): readonly string[] {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(({ path }) => settingName(path).split(".").slice(0, 1).join(".")))];
  const text = `Kept, too: ${countOf(rows, "setting")} that it may have reset: ${names.join(", ")}.`;
  return [wrap(text, width)];
}

/** Words in lines of a width. */
function wrap(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${Math.max(width, 40)}})(?: |$)`, "g"), "$1\n").trimEnd();
}

function countOf(items: readonly unknown[], name: string): string {
  return `${items.length} ${name}${items.length === 1 ? "" : "s"}`;
}
