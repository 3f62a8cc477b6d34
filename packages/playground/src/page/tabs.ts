import { scrollWithin } from "./scroll-within.ts";

/** Tabs by the pattern of ARIA: the arrows move and choose, Home and End go to the ends; one of them is in the order of Tab. */
export interface Tabs<Name extends string> {
  /** Shows one as chosen, without telling. */
  readonly choose: (name: Name) => void;
}

/** Makes the buttons of a list into tabs of one panel. `names` in the order of the buttons. */
export function createTabs<Name extends string>(
  list: HTMLElement,
  panel: HTMLElement,
  names: readonly Name[],
  chosen: (name: Name) => void,
): Tabs<Name> {
  const buttons = [...list.querySelectorAll("button")];
  const choose = (name: Name) => {
    for (const [index, button] of buttons.entries()) {
      const isChosen = names[index] === name;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      if (!isChosen) continue;
      panel.setAttribute("aria-labelledby", button.id);
      scrollWithin(list, button);
    }
  };
  const goTo = (index: number) => {
    const [button, name] = [buttons[index], names[index]];
    if (button === undefined || name === undefined) return;
    choose(name);
    button.focus({ preventScroll: true });
    chosen(name);
  };
  for (const [index, button] of buttons.entries()) button.addEventListener("click", () => goTo(index));
  list.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const next = nextIndex(event.key, at, buttons.length);
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    goTo(next);
  });
  return { choose };
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
