import { type JsonValue, notTypeable, type ShorthandWords, toShorthand } from "@longhand/convert";
import type { Option } from "@longhand/model";

/**
 * The words that stand behind an option to give it a value, each before any quoting for a shell; none behind the two options of
 * a boolean. Undefined, and an error says so, where no words are read back as the value.
 */
export function writeOption({ name, form, member }: Option, value: JsonValue): ShorthandWords {
  const at = { kind: "pointer", pointer: "", part: "value" } as const;
  if (form !== "value") {
    const says = form === "on";
    return value === says
      ? { words: [], diagnostics: [] }
      : { words: undefined, diagnostics: [notTypeable(at, { option: name })] };
  }
  const written = toShorthand(value, member.shape);
  if (written.words !== undefined) return written;
  return { words: undefined, diagnostics: [...written.diagnostics, notTypeable(at, { option: name })] };
}
