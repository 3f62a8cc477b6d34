import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Run, type RunSettings, runLonghand } from "../run-longhand.ts";

/** A folder of its own on disk, in which `longhand lint` runs. */
export interface Folder {
  readonly path: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly read: (name: string) => string;
  readonly lint: (words: readonly string[], settings?: RunSettings) => Promise<Run>;
  /** The rows of `--format jsonl`, as `file:line:column severity code`. */
  readonly rows: (words: readonly string[]) => Promise<readonly string[]>;
  readonly remove: () => void;
}

/** Makes a folder below the one for temporary files. */
export function createFolder(): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "longhand-lint-")));
  const lint = (words: readonly string[], settings: RunSettings = {}) =>
    runLonghand(["lint", ...words], { cwd: path, ...settings });
  return {
    path,
    lint,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    read: (name) => readFileSync(join(path, name), "utf8"),
    async rows(words) {
      const { stdout } = await lint(["--format", "jsonl", ...words]);
      return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
          const { file, line: number, column, severity, code } = JSON.parse(line);
          return `${file}:${number}:${column} ${severity} ${code}`;
        });
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** A page in reStructuredText with one command in it. */
export function rstPage(...commands: readonly string[]): string {
  const blocks = commands.map((command) => `Example::\n\n${command.replaceAll(/^/gm, "    ")}\n\nText.\n\n`);
  return `Title\n=====\n\n${blocks.join("")}`;
}

/** A command with an error in its second line, one with a warning, one with something to know, one without anything. */
export const commands = {
  error: "aws cognito-idp create-user-pool --pool-name Blue \\\n  --mfa-configuration MAYBE",
  warning: "aws cognito-idp create-user-pool --pool-name Blue --mfa OFF",
  info: "aws cognito-idp create-user-pool --pool-name Blue --policies PasswordPolicy={MinimumLength=8}",
  fine: "aws cognito-idp create-user-pool --pool-name Blue",
} as const;
