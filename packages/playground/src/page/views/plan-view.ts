import type { JsonValue } from "@longhand/convert";
import { parsePointer } from "@longhand/model";
import { type Planned, samplePoolId } from "../../analysis/plan.ts";
import { element } from "../element.ts";
import { withCode } from "../inline-code.ts";
import { note } from "./note.ts";

type Plan = Extract<Planned, { kind: "plan" }>["plan"];

/** What a request would do to the sample pool: what changes, and what the bare command would have reset beside it. */
export function planView(planned: Planned): HTMLElement {
  if (planned.kind === "refused") {
    const reasons = planned.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
    const items = [...new Set(reasons)].map((message) => element("li", {}, ...withCode(message)));
    return element(
      "div",
      { class: "plan" },
      note("Over the sample pool there is no plan for this:"),
      element("ul", {}, ...items),
    );
  }
  const { plan } = planned;
  const kept = plan.protected.filter(({ effect }) => effect !== "may-reset");
  return element(
    "div",
    { class: "plan" },
    element("p", { class: "lead" }, ...lead(plan.changes.length, kept.length)),
    ...(plan.changes.length === 0 ? [] : [changesTable(plan)]),
    ...(kept.length === 0 ? [] : [keptTable(kept)]),
    note(`A plan of \`longhand plan\` over the sample pool \`${samplePoolId}\`. Nothing is sent from this page.`),
  );
}

function lead(changes: number, kept: number): readonly (Node | string)[] {
  const what = changes === 0 ? "Nothing changes" : `${counted(changes, "setting changes", "settings change")}`;
  if (kept === 0) return [element("strong", {}, `${what}.`)];
  const loss = `The bare command would also have reset ${counted(kept, "other", "others")}; Longhand keeps them.`;
  return [element("strong", {}, `${what}.`), ` ${loss}`];
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function changesTable({ changes }: Plan): HTMLElement {
  const rows = changes.map(({ path, before, after, risks, origin }) => {
    const marks = [...(origin === "requested" ? [] : [origin]), ...risks.map(({ code }) => code)];
    const title = risks.map(({ message }) => message).join(" ");
    const notes = element("td", { class: "dim", title }, marks.join(", "));
    return row(path, cell(before, "was"), cell(after, "then"), notes);
  });
  return table("What changes", ["Setting", "Now", "Then", ""], rows);
}

function keptTable(kept: Plan["protected"]): HTMLElement {
  const rows = kept.map(({ path, before, after, effect, basis, message }) => {
    const isRefused = effect === "refused";
    const fate = isRefused ? element("td", { class: "lost" }, "refused") : cell(after, "lost");
    const known = element("td", { class: "dim", title: `${basis}: ${message}` }, isRefused ? "rule" : basis);
    // What is refused is an item of a list; its setting is the list.
    return row(path.replace(/\/\d+$/, ""), cell(before, "then"), fate, known);
  });
  return table("What the bare command would have reset", ["Setting", "Kept", "Would be", "Known"], rows);
}

function table(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = element(
    "tr",
    {},
    ...heads.map((text) => element(text === "" ? "td" : "th", text === "" ? {} : { scope: "col" }, text)),
  );
  const made = element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, head),
    element("tbody", {}, ...rows),
  );
  return element("div", { class: "scroll" }, made);
}

function row(path: string, ...cells: readonly HTMLElement[]): HTMLElement {
  const name = (parsePointer(path) ?? [path]).join(".");
  // A long name may break behind its dots.
  const parts = name.split(/(?<=\.)/).flatMap((part) => [part, document.createElement("wbr")]);
  return element("tr", {}, element("th", { scope: "row" }, ...parts), ...cells);
}

function cell(value: JsonValue | undefined, className: string): HTMLElement {
  if (value === undefined) return element("td", { class: "dim" }, "–");
  const text = JSON.stringify(value);
  return element("td", { class: className }, element("code", { title: text }, text));
}
