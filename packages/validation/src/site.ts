import type { PointerPlace } from "@longhand/diagnostics";
import { show } from "@longhand/diagnostics";
import { pointerOf, type Way } from "./way.ts";

/** Where a value that is checked stands, for places and for messages. */
export interface Site {
  readonly way: Way;
  /** Whether the value is the key of an entry. */
  readonly part: PointerPlace["part"];
  readonly subject: Subject;
  /** Whether this shape or one around it is sensitive: then no message shows the value. */
  readonly sensitive: boolean;
}

/** What messages call a value: by its own name, or by the nearest one around it. */
export type Subject =
  | { readonly kind: "request" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "item"; readonly list: string }
  | { readonly kind: "key"; readonly map: string }
  | { readonly kind: "value"; readonly map: string };

/** The place of a site's value. */
export function placeOf({ way, part }: Site): PointerPlace {
  return { kind: "pointer", pointer: pointerOf(way), part };
}

/** The place of a member of a site's value. */
export function placeOfMember({ way }: Site, segment: string, part: PointerPlace["part"]): PointerPlace {
  return { kind: "pointer", pointer: pointerOf({ parent: way, segment }), part };
}

/** The subject within a sentence: its name in backticks, "an item of", "the request". */
export function inWords(subject: Subject): string {
  switch (subject.kind) {
    case "request":
      return "the request";
    case "named":
      return show(subject.name);
    case "item":
      return `an item of ${show(subject.list)}`;
    case "key":
      return `a key of ${show(subject.map)}`;
    case "value":
      return `a value of ${show(subject.map)}`;
    default:
      return subject satisfies never;
  }
}

/** The subject as a sentence begins with it. */
export function atStart(subject: Subject): string {
  const words = inWords(subject);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The name that the parts of a value are called by where they have none of their own. */
export function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case "request":
      return "the request";
    case "named":
      return subject.name;
    case "item":
      return subject.list;
    case "key":
    case "value":
      return subject.map;
    default:
      return subject satisfies never;
  }
}
