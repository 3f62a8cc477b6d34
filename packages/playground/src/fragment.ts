import { type State, type ViewName, viewNames } from "./state.ts";

/** What a fragment says, or a sentence for people where it cannot be read. */
export type ReadFragment =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly state: State }
  | { readonly kind: "unreadable"; readonly message: string };

/** More than any address bar takes. UTF-16 units. */
const longest = 200_000;

/** The state as the fragment of an address, without `#`. */
export function writeFragment({ mode, text, operation, option, view }: State): string {
  const place: readonly (readonly [string, string])[] =
    mode === "value"
      ? [
          ["operation", operation],
          ["option", option],
        ]
      : [];
  return new URLSearchParams([["view", view], ...place.map(([name, word]) => [name, word]), [mode, text]]).toString();
}

/** The state that a fragment holds, with or without `#`. Never throws; what cannot be read is said. */
export function readFragment(fragment: string, fallback: State): ReadFragment {
  const written = fragment.replace(/^#/, "");
  if (written === "") return { kind: "none" };
  if (written.length > longest) return unreadable("it is too long");
  const fields = new URLSearchParams(written);
  const mode = fields.has("value") ? "value" : "command";
  const text = fields.get(mode);
  const view = fields.get("view") ?? fallback.view;
  if (text === null) return unreadable("it holds neither a command nor a value");
  // A byte that is no UTF-8 becomes this character.
  if ([...fields.values()].some((field) => field.includes("\uFFFD"))) return unreadable("it was damaged on the way");
  if (!isViewName(view)) return unreadable(`there is no view \`${view.slice(0, 40)}\``);
  const operation = fields.get("operation") ?? fallback.operation;
  const option = fields.get("option") ?? fallback.option;
  const isName = /^[\w-]{1,100}$/;
  if (!isName.test(operation) || !isName.test(option)) return unreadable("it names no option");
  return { kind: "state", state: { mode, text: text.replaceAll("\r\n", "\n"), operation, option, view } };
}

function unreadable(why: string): ReadFragment {
  return { kind: "unreadable", message: `The link could not be read: ${why}. Here is an example instead.` };
}

function isViewName(name: string): name is ViewName {
  return viewNames.some((known) => known === name);
}
