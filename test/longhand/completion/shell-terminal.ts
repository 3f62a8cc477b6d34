import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { absolutePath } from "../../harness/repository.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

/** An interactive shell at a terminal of its own. */
export interface ShellTerminal {
  /** What stands on the command line after some keys; the line is empty again then. */
  readonly lineAfter: (keys: string) => Promise<string>;
  readonly close: () => void;
}

/** How a shell is set up: where it reads its settings from, and what tells the line that is being edited. */
interface Setup {
  readonly settings: string;
  readonly text: (script: string) => string;
  readonly start: (home: string) => readonly string[];
}

export type ShellName = "bash" | "zsh" | "fish";

// Written anew and moved, so that nobody reads half of it. Ctrl-G does it: no terminal keeps that for itself.
const setups: Readonly<Record<ShellName, Setup>> = {
  bash: {
    settings: "bashrc",
    text: (script) => `PS1='READY> '
bind 'set enable-bracketed-paste off'
${script}
tell() { printf '%s' "$READLINE_LINE" > "$HOME/line.new"; mv "$HOME/line.new" "$HOME/line"; }
bind -x '"\\C-g": tell'
`,
    start: (home) => ["bash", "--noprofile", "--rcfile", join(home, "bashrc"), "-i"],
  },
  zsh: {
    settings: ".zshrc",
    text: (script) => `PROMPT='READY> '
unset zle_bracketed_paste
autoload -Uz compinit && compinit -u -D
${script}
tell() { print -rn -- "$BUFFER" > "$HOME/line.new"; mv "$HOME/line.new" "$HOME/line"; }
zle -N tell
bindkey -e
bindkey '^G' tell
`,
    start: () => ["zsh", "-d", "-i"],
  },
  fish: {
    settings: "config.fish",
    text: (script) => `function fish_prompt; printf 'READY> '; end
${script}
function tell; printf '%s' (commandline) > "$HOME/line.new"; mv "$HOME/line.new" "$HOME/line"; end
bind \\cg tell
`,
    start: (home) => ["fish", "--no-config", "--private", "-i", "-C", `source ${join(home, "config.fish")}`],
  },
};

const longhand = absolutePath("packages/longhand/bin/longhand.js");

/** True when a shell can be started at a terminal here; says in one line why it cannot. */
export function canStart(shell: ShellName): boolean {
  const missing = [shell, "script"].filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  if (missing.length > 0) console.log(`skipped: ${missing.join(" and ")} is not installed`);
  return missing.length === 0;
}

/** What `longhand completion` prints for a shell. */
export function completionScript(shell: ShellName, ...options: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [longhand, "completion", ...options, shell], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The script for ${shell} was not printed.`);
  return stdout;
}

/** A folder with a program `longhand`, and perhaps others: it is first on the PATH of a shell. */
export function makeHome(programs: Readonly<Record<string, string>> = {}): string {
  const home = makeTemporaryFolder();
  mkdirSync(join(home, "bin"));
  const all = { longhand: `exec "${process.execPath}" "${longhand}" "$@"`, ...programs };
  for (const [name, body] of Object.entries(all)) {
    writeFileSync(join(home, "bin", name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  return home;
}

/** Starts a shell in a home of its own, with completion. */
export async function startShell(shell: ShellName, home: string, script: string): Promise<ShellTerminal> {
  const { settings, text, start } = setups[shell];
  writeFileSync(join(home, settings), text(script));
  const command = start(home)
    .map((word) => `'${word}'`)
    .join(" ");
  const env = {
    HOME: home,
    ZDOTDIR: home,
    TERM: "dumb",
    LANG: "C.UTF-8",
    PATH: `${join(home, "bin")}:${process.env["PATH"]}`,
  };
  const process_ = spawn("script", ["-qfec", command, "/dev/null"], { env, cwd: home });
  await prompted(process_);
  return {
    lineAfter: async (keys) => {
      const file = join(home, "line");
      rmSync(file, { force: true });
      process_.stdin.write(`${keys}\x07`);
      while (!existsSync(file)) await setTimeout(10);
      process_.stdin.write("\x15");
      return readFileSync(file, "utf8");
    },
    close: () => process_.kill("SIGKILL"),
  };
}

/** Resolves when the shell asks for a command. */
function prompted({ stdout }: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    let printed = "";
    stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("READY> ")) resolve();
    });
  });
}
