import { type JsonValue, shells } from "@longhand/convert";
import { options } from "@longhand/model";
import { toCommand, toShorthand } from "longhand";
import { stringify } from "yaml";
import { type Analysis, operationName } from "./analyse.ts";

/** A text that says the same as the one on the left. */
export interface FormText {
  /** Where there are several: the option, the shell. */
  readonly title?: string;
  readonly text: string;
}

/** As JSON, two blanks deep; bytes are base64 text. */
export function jsonText(value: JsonValue): string {
  return JSON.stringify(value, plain, 2);
}

/** As YAML that reads the same under version 1.1 and 1.2. */
export function yamlText(value: JsonValue): string {
  const settings = { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false } as const;
  return stringify(value, plain, settings).trimEnd();
}

function plain(_name: unknown, value: unknown): unknown {
  if (value instanceof Uint8Array) return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(""));
  return typeof value === "bigint" ? value.toString() : value;
}

/** Each option with its shortest words. */
export function shorthandTexts(analysis: Analysis): readonly FormText[] {
  const { operation, members, service } = analysis;
  if (operation === undefined) return [];
  const written = [...options(operation).values()].filter(
    ({ form, member }) => form !== "off" && member.name in members,
  );
  return written.flatMap(({ name, member }): readonly FormText[] => {
    const value = members[member.name];
    if (value === undefined) return [];
    const { text } = toShorthand(name, value, { service, operation: operation.name });
    return text === undefined ? [] : [{ title: name, text }];
  });
}

const shellTitles: Readonly<Record<(typeof shells)[number]["name"], string>> = {
  posix: "bash, zsh, sh",
  powershell: "PowerShell",
  cmd: "cmd.exe",
};

/** The command, as each shell needs it typed. */
export function commandTexts(analysis: Analysis): readonly FormText[] {
  const { operation, members, service } = analysis;
  if (operation === undefined) return [];
  return shells.flatMap(({ name }): readonly FormText[] => {
    const { text } = toCommand(members, { service, operation: operationName(analysis), shell: name });
    return text === undefined ? [] : [{ title: shellTitles[name], text }];
  });
}
