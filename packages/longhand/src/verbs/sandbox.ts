import { resolve } from "node:path";
import { sandboxFolder } from "@longhand/apply";
import { show } from "@longhand/diagnostics";
import type { ExitCode } from "../exit-code.ts";
import { folderOption, modeOption } from "../input/sandbox-options.ts";
import { jsonOption } from "../output/json-option.ts";
import type { SandboxAction } from "../sandbox/action.ts";
import { sandboxActions } from "../sandbox/actions.ts";
import type { Surroundings } from "../surroundings.ts";
import { defineVerb, type Given } from "../verb.ts";
import { textOption } from "../verb-option.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

const portOption = textOption("--port <port>", "serve: the port, 0 for any that is free (default: 0)");

/** `longhand sandbox` */
export const sandbox = defineVerb({
  name: "sandbox",
  summary: "list, reset, seed or serve the pools of the sandbox",
  description: [
    "The sandbox is a user-pool service on this machine: the default target of a change. Its pools are files, and it sends nothing.",
    "  list    the pools",
    "  reset   delete every pool, and make the sample pool as it was at first",
    "  seed    make the sample pool us-west-2_aaaaaaaaa as it was at first",
    "  serve   answer the AWS CLI (--endpoint-url) and the AWS SDKs, on 127.0.0.1",
    "          alone, until Ctrl-C or SIGTERM",
  ].join("\n"),
  operands: {
    syntax: "[action]",
    description: "list (the default), reset, seed or serve",
    kind: "name",
    completes: { words: sandboxActions.map(({ name }) => name) },
  },
  options: [folderOption, modeOption, portOption, jsonOption],
  examples: [
    { does: "the pools", command: "longhand sandbox list" },
    { does: "the sample pool as it was at first", command: "longhand sandbox seed" },
  ],
  async run(given, surroundings) {
    const [word = "list"] = given.operands;
    const action = sandboxActions.find(({ name }) => name === word);
    if (action === undefined) {
      const names = sandboxActions.map(({ name }) => name).join(", ");
      return refuseUsage(`The sandbox has no action ${show(word)}; the actions are ${names}.`);
    }
    return runAction(action, given, surroundings);
  },
});

function runAction(action: SandboxAction, given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const [port, mode] = [given.valueOf(portOption), given.valueOf(modeOption)];
  if (action.name !== "serve" && (port !== undefined || mode !== undefined)) {
    return Promise.resolve(refuseUsage("--port and --mode go with `serve`."));
  }
  const number = readPort(port);
  if (number === undefined) return Promise.resolve(refuseUsage("--port takes a number from 0 to 65535."));
  const folder = given.valueOf(folderOption);
  const request = {
    folder: folder === undefined ? sandboxFolder(surroundings) : resolve(folder),
    port: number,
    mode: mode ?? "measured",
    form: given.valueOf(jsonOption) ? "json" : "text",
  } as const;
  return action.run(request, surroundings);
}

function readPort(text = "0"): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}
