import type { Range } from "@longhand/diagnostics";
import type { OutlineRow } from "../../analysis/outline.ts";
import { element } from "../element.ts";
import { scrollWithin } from "../scroll-within.ts";

/** The tree on the page. */
export interface TreeView {
  readonly root: HTMLElement;
  /** Marks the row that the caret stands in. */
  readonly mark: (index: number | undefined) => void;
}

/** What the tree tells: the range of the row under the pointer or with the focus, and the row that was chosen. */
export interface TreeEvents {
  readonly light: (range: Range | undefined) => void;
  readonly choose: (range: Range) => void;
}

/** A tree by the pattern of ARIA, its rows one below the other; the arrows go up and down. */
export function treeView(rows: readonly OutlineRow[], events: TreeEvents): TreeView {
  const items = rows.map((row, index) => {
    const item = treeItem(row, index === 0 ? "0" : "-1");
    item.addEventListener("pointerenter", () => events.light(row.range));
    item.addEventListener("focus", () => events.light(row.range));
    item.addEventListener("click", () => events.choose(row.range));
    return item;
  });
  const root = element("div", { role: "tree", "aria-label": "What the text is made of", class: "tree" }, ...items);
  root.addEventListener("pointerleave", () => events.light(undefined));
  root.addEventListener("focusout", () => events.light(undefined));
  root.addEventListener("keydown", (event) => moveFocus(event, items));
  return {
    root,
    mark: (index) => {
      for (const item of items) item.removeAttribute("aria-current");
      const item = index === undefined ? undefined : items[index];
      item?.setAttribute("aria-current", "true");
      if (item !== undefined && root.parentElement !== null) scrollWithin(root.parentElement, item);
    },
  };
}

function treeItem({ depth, kind, text }: OutlineRow, tabindex: string): HTMLElement {
  const item = element(
    "div",
    { role: "treeitem", "aria-level": String(depth), tabindex, class: "row" },
    element("span", { class: "kind" }, kind),
    element("code", {}, text),
  );
  item.style.setProperty("--depth", String(depth - 1));
  return item;
}

function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.findIndex((item) => item.matches(":focus"));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  if (event.key === "Enter" && at !== -1) items[at]?.click();
  const next = items[steps[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  for (const item of items) item.tabIndex = item === next ? 0 : -1;
  next.focus();
}
