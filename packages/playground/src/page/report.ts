import type { Problem } from "../analysis/problems.ts";
import { byId } from "./element.ts";
import { later } from "./later.ts";
import { type ProblemEvents, problemItems, verdict } from "./problem-list.ts";

/** What stands below the editor. */
export interface Report {
  /** Shows the problems of a text, and whether the AWS CLI sends it. */
  readonly show: (problems: readonly Problem[], isSent: boolean) => void;
  /** Moves the focus to the next fix, or whatever is left, once the button that had it is gone. */
  readonly focusNext: () => void;
}

/** Connects the lines and the list below the editor. */
export function createReport(events: ProblemEvents): Report {
  const line = byId("verdict", HTMLElement);
  const list = byId("problems", HTMLElement);
  const live = byId("live", HTMLElement);
  const announce = later(800, (words: string) => {
    live.textContent = words;
  });
  return {
    show: (problems, isSent) => {
      const words = verdict(problems, isSent);
      const [first] = problems;
      line.textContent = words;
      line.className = problems.some(({ severity }) => severity === "error") ? "is-error" : "is-fine";
      list.replaceChildren(...problemItems(problems, events));
      announce(first === undefined ? words : `${words}. ${first.message.replaceAll("`", "")}`);
    },
    focusNext: () => {
      const next = list.querySelector<HTMLElement>("button.fix") ?? list.querySelector("button");
      (next ?? byId("panel", HTMLElement)).focus();
    },
  };
}
