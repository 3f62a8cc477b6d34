import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathOf } from "./path-of.ts";
import { checkServerProgram } from "./smoke/check-installed.ts";
import { runCommand } from "./smoke/run-command.ts";

/*
 * Packs the server as `longhand.mcpb`, for hosts that install a file, has the format's own tool check and unpack it, and speaks with what was
 * unpacked, started as a host starts it. Needs npx and the npm registry.
 */
const tool = "@anthropic-ai/mcpb@2.1.2";
const root = pathOf("");
const longhand = join(root, "packages/longhand");

interface Manifest {
  readonly version: string;
  readonly license: string;
}

interface ToolSnapshot {
  readonly name: string;
  readonly description: string;
}

const { version, license }: Manifest = JSON.parse(readFileSync(join(longhand, "package.json"), "utf8"));
const tools = ["validate", "apply", "reference"].map((name) => {
  const { description }: ToolSnapshot = JSON.parse(
    readFileSync(join(root, `test/snapshots/tools/${name}.json`), "utf8"),
  );
  return { name, description };
});

/** What a host knows before it starts the server. Version 0.3 of the format. */
const manifest = {
  manifest_version: "0.3",
  name: "longhand",
  display_name: "Longhand: Cognito user pools",
  version,
  description: "Checks and safely applies Amazon Cognito user pool changes written in AWS CLI shorthand.",
  author: { name: "The Longhand authors" },
  license,
  server: {
    type: "node",
    entry_point: "bin/longhand.js",
    mcp_config: {
      command: "node",
      args: [`${filledIn("__dirname")}/bin/longhand.js`, "mcp", "--target", filledIn("user_config.target")],
      env: { AWS_PROFILE: filledIn("user_config.profile"), AWS_REGION: filledIn("user_config.region") },
    },
  },
  tools,
  user_config: {
    target: { type: "string", title: "Target", description: "sandbox, or aws for real pools", default: "sandbox" },
    profile: { type: "string", title: "AWS profile", description: "For the target aws", default: "default" },
    region: { type: "string", title: "AWS Region", description: "For the target aws", default: "us-east-1" },
  },
  compatibility: { platforms: ["darwin", "linux", "win32"], runtimes: { node: ">=20" } },
};

const folder = mkdtempSync(join(tmpdir(), "longhand-mcpb-"));
const unpacked = mkdtempSync(join(tmpdir(), "longhand-mcpb-unpacked-"));
const output = join(root, "longhand.mcpb");
try {
  for (const part of ["bin", "bundle"]) cpSync(join(longhand, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, "bundle"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "longhand", version, type: "module" }));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  for (const args of [
    ["validate", "manifest.json"],
    ["pack", ".", output],
    ["unpack", output, unpacked],
  ]) {
    runCommand({ program: "npx", args: ["-y", tool, ...args], folder });
  }
  checkServerProgram({ ...startOf(unpacked), folder: unpacked, env: {} });
  console.log(`mcpb: ${output}`);
} finally {
  for (const made of [folder, unpacked]) rmSync(made, { recursive: true, force: true });
}

/** How a host starts what it unpacked, with the defaults of what it would ask. */
function startOf(place: string): { readonly program: string; readonly args: readonly string[] } {
  const { command, args } = manifest.server.mcp_config;
  const target = manifest.user_config.target.default;
  return {
    program: command,
    args: args.map((arg) => arg.replace(filledIn("__dirname"), place).replace(filledIn("user_config.target"), target)),
  };
}

/** What the host puts a value for. */
function filledIn(name: string): string {
  return `\${${name}}`;
}
