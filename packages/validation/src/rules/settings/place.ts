import type { DiagnosticExtras, PointerPlace } from "@longhand/diagnostics";

/** The place of a setting's value. */
export function valuePlace(pointer: string): PointerPlace {
  return { kind: "pointer", pointer, part: "value" };
}

/** The place of a setting's name: for a member that should not be there, or that is not. */
export function keyPlace(pointer: string): PointerPlace {
  return { kind: "pointer", pointer, part: "key" };
}

/** The other side of a conflict: the value of another setting, and what it has to do with the first. */
export function relatedTo(pointer: string, message: string): Required<Pick<DiagnosticExtras, "related">> {
  return { related: [{ message, at: valuePlace(pointer) }] };
}

/** What people call a setting: the last name of its pointer. */
export function nameAt(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
