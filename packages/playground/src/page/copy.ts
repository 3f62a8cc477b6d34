import { element } from "./element.ts";

/** Copies a text; false where the browser does not let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A button that copies, and says whether it could. `text` is asked when it is pressed. */
export function copyButton(label: string, name: string, text: () => string): HTMLButtonElement {
  const button = element("button", { type: "button", class: "quiet", "aria-label": name }, label);
  button.addEventListener("click", () => void copy(button, label, text()));
  return button;
}

async function copy(button: HTMLButtonElement, label: string, text: string): Promise<void> {
  button.textContent = (await copyText(text)) ? "Copied" : "Not allowed";
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}
