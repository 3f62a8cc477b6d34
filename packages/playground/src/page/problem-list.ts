import type { Problem } from "../analysis/problems.ts";
import { element } from "./element.ts";
import { withCode } from "./inline-code.ts";

/** What happens when a problem, or its fix, is chosen. */
export interface ProblemEvents {
  readonly goTo: (problem: Problem) => void;
  readonly fix: (problem: Problem) => void;
}

/** The problems as items of a list: the place at a click, the fix on a button of its own. */
export function problemItems(problems: readonly Problem[], events: ProblemEvents): readonly HTMLLIElement[] {
  return problems.map((problem) => {
    const { severity, message, expected, code, fix } = problem;
    const text = element("span", {}, ...withCode(message), ...(expected === undefined ? [] : expectedText(expected)));
    const place = element("button", { type: "button", class: "place" }, text);
    place.addEventListener("click", () => events.goTo(problem));
    const item = element("li", { class: `problem is-${severity}` }, mark(severity), place);
    place.append(element("span", { class: "code" }, code));
    if (fix !== undefined) {
      const button = element("button", { type: "button", class: "fix" }, ...withCode(fix.title));
      button.addEventListener("click", () => events.fix(problem));
      item.append(button);
    }
    return item;
  });
}

function expectedText(expected: string): readonly (Node | string)[] {
  return [element("span", { class: "dim" }, " Expected: ", ...withCode(expected), ".")];
}

function mark(severity: Problem["severity"]): HTMLElement {
  return element("span", { class: "mark" }, severity === "info" ? "Note" : severity === "error" ? "Error" : "Warning");
}

/** What the problems come to, in a sentence for everybody. */
export function verdict(problems: readonly Problem[], isSent: boolean): string {
  const errors = count(problems, "error");
  const warnings = count(problems, "warning");
  const tail = warnings === 0 ? "" : `, ${warnings} warning${warnings === 1 ? "" : "s"}`;
  if (errors > 0) return `${errors} error${errors === 1 ? "" : "s"}${tail}`;
  return `${isSent ? "The AWS CLI accepts this" : "Nothing to send"}${tail}`;
}

function count(problems: readonly Problem[], severity: Problem["severity"]): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
