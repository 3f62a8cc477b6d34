import { deepStrictEqual, strictEqual } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedPackage } from "./packed-package.ts";
import { runCommand } from "./run-command.ts";

/** Installs the packages together in an empty folder: they need each other, and no registry has them yet. */
export function installPackages(packages: readonly PackedPackage[], folder: string): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["install", "--no-audit", "--no-fund", ...packages.map(({ tarball }) => tarball)];
  runCommand({ program: "npm", args, folder });
}

/** Where the packages are installed, and an environment that says which Node runs them. */
export interface Installed {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Imports entries from the folder, as a program there would. Throws when one does not load. */
export function checkEntries(entries: readonly string[], { folder, env }: Installed): void {
  const script = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join("\n");
  runCommand({ program: "node", args: ["--input-type=module", "--eval", script], folder, env });
}

/** Runs the installed command: its version, and one conversion. Throws when either answer is not the right one. */
export function checkCommand(version: string, { folder, env }: Installed): void {
  const program = join(folder, "node_modules", ".bin", "longhand");
  strictEqual(runCommand({ program, args: ["--version"], folder, env }).trim(), version, "longhand --version");
  const args = ["convert", "--option", "--policies", "PasswordPolicy={MinimumLength=8}"];
  const answer: unknown = JSON.parse(runCommand({ program, args, folder, env }));
  deepStrictEqual(answer, { PasswordPolicy: { MinimumLength: 8 } }, `longhand ${args.join(" ")}`);
}

/** So many files are shared out to threads. */
const manyFiles = 300;

/** Has a program check many pages, as `lintFiles` of the installed package does it in threads. Throws when one is not found or not checked. */
export function checkLintFiles({ folder, env }: Installed): void {
  const pages = join(folder, "pages");
  mkdirSync(pages, { recursive: true });
  const page = "```sh\naws cognito-idp create-user-pool --pool-name Blue --mfa-configuration MAYBE\n```\n";
  for (let number = 0; number < manyFiles; number += 1) writeFileSync(join(pages, `${number}.md`), page);
  const script = `
    import { lintFiles } from "longhand/lint/files";
    const { files } = await lintFiles(["pages"]);
    console.log(JSON.stringify(files.map(({ report }) => report.findings.map(({ code }) => code).join())));
  `;
  const args = ["--input-type=module", "--eval", script];
  const found: unknown = JSON.parse(runCommand({ program: "node", args, folder, env }));
  deepStrictEqual(found, new Array(manyFiles).fill("shape/unknown-value"), "lintFiles over many pages");
}

const request = { jsonrpc: "2.0" } as const;

/** Speaks with the installed server. Throws when it does not answer as it should. */
export function checkServer({ folder, env }: Installed): void {
  checkServerProgram({ program: join(folder, "node_modules", ".bin", "longhand"), args: ["mcp"], folder, env });
}

/** How a server is started, and a folder for what it keeps. */
export interface ServerProgram extends Installed {
  readonly program: string;
  readonly args: readonly string[];
}

/** Speaks with a server: it starts, lists its tools and plans a change of the sandbox's sample pool. Throws when it does not. */
export function checkServerProgram({ program, args, folder, env: ofNode }: ServerProgram): void {
  const change = { userPoolId: "us-west-2_aaaaaaaaa", parameters: { "pool-name": "Blue" } };
  const client = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "smoke", version: "1" } };
  const messages = [
    { ...request, id: 1, method: "initialize", params: client },
    { ...request, method: "notifications/initialized" },
    { ...request, id: 2, method: "tools/list" },
    { ...request, id: 3, method: "tools/call", params: { name: "apply", arguments: change } },
  ];
  const input = messages.map((message) => `${JSON.stringify(message)}\n`).join("");
  const env = { ...ofNode, XDG_STATE_HOME: join(folder, "state") };
  const output = runCommand({ program, args: [...args, "--log-level", "error"], folder, input, env });
  for (const part of ["cognito-user-pool", '"name":"validate"', '\\"status\\":\\"planned\\"']) {
    if (!output.includes(part)) throw new Error(`longhand mcp did not say ${part}:\n${output}`);
  }
}

/** Runs the table of who agrees to a change against the installed program: every client, answer and token. Throws when a row is not as it says. */
export function checkConsent(root: string, folder: string): void {
  const installed = join(folder, "node_modules", "longhand", "bin", "longhand.js");
  const args = [join(root, "test", "dist", "harness", "run.js"), "mcp/consent/"];
  runCommand({ program: process.execPath, args, folder: root, env: { LONGHAND_PROGRAM: installed } });
}
